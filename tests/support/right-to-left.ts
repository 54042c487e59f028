import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { WordKey } from "../../src/platform/words";

/** Where a browser looks for words in a language it has none for. */
const wordsFile = "_locales/en/messages.json";

/** Arabic letters that stand for the Latin ones, so that a word keeps its length and two words stay two. */
const letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهو";

/**
 * What Onward says, in letters that are written from right to left: no language, but as long as ours, and with every
 * placeholder in its place. Figures and signs stay.
 */
function toArabicLetters(message: string): string {
  return message.replaceAll(/\$\w+\$|[a-z]/giu, (part) => {
    if (part.startsWith("$")) return part;
    return letters[(part.toLowerCase().codePointAt(0) ?? 0) - ("a".codePointAt(0) ?? 0)] ?? part;
  });
}

/** The words of the English file as a build of `makeRightToLeft` says them. */
export async function readArabicWords(): Promise<(key: WordKey, ...substitutions: string[]) => string> {
  const messages = JSON.parse(await readFile(path.join("public", wordsFile), "utf8")) as Messages;
  return (key, ...substitutions) => {
    const { message, placeholders = {} } = messages[key] ?? { message: "" };
    return toArabicLetters(message).replaceAll(/\$(\w+)\$/gu, (_, name: string) => {
      const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
      return substitutions[place - 1] ?? "";
    });
  };
}

type Messages = Record<
  string,
  { message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }
>;

/** A copy of a build whose surfaces are written from right to left, as in an Arabic browser. Answers its folder. */
export async function makeRightToLeft(build: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "onward-rtl-"));
  await cp(build, folder, { recursive: true });
  const file = path.join(folder, wordsFile);
  const messages = JSON.parse(await readFile(file, "utf8")) as Messages;
  for (const message of Object.values(messages)) message.message = toArabicLetters(message.message);
  const language = messages["wordsLanguage"];
  const direction = messages["wordsDirection"];
  if (!language || !direction) throw new Error(`${file} does not say its language and direction.`);
  language.message = "ar";
  direction.message = "rtl";
  await writeFile(file, JSON.stringify(messages));
  return folder;
}
