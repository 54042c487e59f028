import type { Sender } from "../model/mail";
import { findWriter } from "./find-writer";
import { isBlockText } from "./frame";
import type { LanguagePack } from "./language-pack";
import { isSaid } from "./matches";
import { isInitial, particle } from "./person-name";
import type { Sentence } from "./sentences";

/**
 * The writer as one would greet them in an answer; null for a team, a brand or a robot. `companies`: names the mail gives
 * to firms.
 */
export function extractContact(
  sender: Sender,
  lines: readonly string[],
  sentences: readonly Sentence[],
  companies: readonly string[],
  pack: LanguagePack,
): string | null {
  const writer = findWriter(sender, lines, companies, pack);
  if (writer === null) return null;
  const { words, title } = writer;
  const { greeting } = pack.details;
  const first = words[0] ?? "";
  if (isInitial(first)) return `${title} ${lastNameOf(words)}`;
  if (isBlockText(first)) return greeting.by === "last" ? first : words.join("");
  const last = lastNameOf(words);
  const { formal } = greeting;
  if (formal && words.length > 1 && isSaid(formal.phrases, sentences, pack)) {
    const given = first.toLowerCase();
    const ownTitle = title === "" ? "" : `${title} `;
    if (formal.women.includes(given)) return `${formal.woman} ${ownTitle}${last}`.trim();
    if (formal.men.includes(given)) return `${formal.man} ${ownTitle}${last}`.trim();
    return formal.woman === "" ? `${ownTitle}${last}` : words.join(" ");
  }
  const second = words[1] ?? "";
  const isBound = greeting.binds?.includes(first.toLowerCase()) === true && second !== "";
  if (isBound || greeting.keeps?.some((ending) => second.endsWith(ending))) return `${first} ${second}`;
  if (greeting.by === "full") return words.join(" ");
  return greeting.by === "last" ? last : first;
}

/** The family name with its particles: "de Kerdrel". */
function lastNameOf(words: readonly string[]): string {
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? "")) start--;
  return words.slice(Math.max(start, Math.min(1, words.length - 1))).join(" ");
}
