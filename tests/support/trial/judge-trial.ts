import type { ReplyOutcome } from "../../../src/core/model/reply";
import type { EditorState } from "../page-editors";

/** What was seen of a trial. */
export interface Seen {
  readonly messageKey: string;
  readonly text: string;
  /** The page may not show whom a box really goes to, or the person was asked and was sure. */
  readonly mayGoElsewhere: boolean;
  /** Lines the person wrote, now or another day, that stood on the page. */
  readonly theirs: readonly string[];
  readonly end: ReplyOutcome;
  readonly before: readonly EditorState[];
  readonly after: readonly EditorState[];
  /** The editors once more after Undo, and whether it said that it restored; null: nothing was taken back. */
  readonly undone: { readonly editors: readonly EditorState[]; readonly restored: boolean } | null;
  /** Something of the page changed its editors meanwhile: a box was destroyed with its mail. */
  readonly hasMoved: boolean;
  readonly faults: readonly string[];
}

/** All that is wrong with a trial, in words: empty if nothing is. */
export function judgeTrial(seen: Seen): string[] {
  return [...judgeText(seen), ...judgeOthers(seen), ...judgeWords(seen), ...judgeUndo(seen), ...seen.faults];
}

/** Where it says it is, it is whole and once; where it says it is not, no line of it is. */
function judgeText({ end, before, after, text, messageKey, mayGoElsewhere, hasMoved }: Seen): string[] {
  if (end.outcome === "trouble" && end.trouble === "partly-arrived") return [];
  const wanted = count(text);
  const gains = after.map((editor, index) => readGains(editor, before[index], wanted));
  const filled = after.flatMap((editor, index) =>
    gains[index]?.some((times) => times > 0) && editor.isThere ? index : [],
  );
  if (end.outcome !== "inserted") {
    return filled.map((index) => `It says ${JSON.stringify(end)}, but editor ${index} gained lines.`);
  }
  const [only] = filled;
  // Put in, and gone with its mail when the person left: the mail app keeps it as a draft.
  if (only === undefined && hasMoved) return [];
  if (only === undefined || filled.length > 1) return [`It stands in ${filled.length} editors.`];
  const name = after[only]?.name ?? null;
  const isWhole = [...wanted.values()].every((times, at) => gains[only]?.[at] === times);
  const isKnown = after.some((editor) => editor.name !== null);
  return [
    ...(isWhole ? [] : [`It is not whole: ${JSON.stringify(after[only]?.text)}.`]),
    ...(isKnown && !isMeant(name, messageKey, mayGoElsewhere) ? [`It stands in the wrong box: ${String(name)}.`] : []),
  ];
}

/** Boxes that answer nobody here stay as they were, to the byte. */
function judgeOthers({ before, after, end, messageKey, hasMoved, mayGoElsewhere }: Seen): string[] {
  if (hasMoved) return [];
  const isFree = mayGoElsewhere && end.outcome === "inserted";
  return before.flatMap(({ html, name }, index) =>
    name !== null && !isMeant(name, messageKey, isFree) && after[index]?.html !== html
      ? `The box “${name}” changed.`
      : [],
  );
}

/** No letter a person wrote is lost: every line of theirs stands on the page, or in a box that went with its mail. */
function judgeWords({ theirs, after }: Seen): string[] {
  const all = after.map(({ text }) => plain(text)).join("\n");
  return theirs.flatMap((line) => (all.includes(plain(line)) ? [] : `Lost: “${line}”.`));
}

/** After an Undo that says it restored, every editor holds what it held before; what the page itself formats anew aside. */
function judgeUndo({ undone, before, after }: Seen): string[] {
  if (!undone?.restored) return [];
  return undone.editors.flatMap((editor, index) => {
    const was = textBefore(before[index], after[index] ?? editor);
    const isSame = letters(was) === letters(editor.text);
    return isSame ? [] : `Undo left editor ${index} changed: ${JSON.stringify([was, editor.text])}.`;
  });
}

/** An answer to all is asked about first, and then the person's own wish. */
function isMeant(name: string | null, messageKey: string, mayGoElsewhere: boolean): boolean {
  return name === `answers ${messageKey}` || (mayGoElsewhere && name !== null);
}

/** What an editor held before: as it was seen, or as the page built it. */
function textBefore(before: EditorState | undefined, { built }: EditorState): string {
  return before?.text ?? (built === null ? "" : textOf(built));
}

/**
 * How many times more each wanted line stands in an editor than before. One that the page built anew, with the words of the
 * one before it, holds ours from the beginning: then these count as gained.
 */
function readGains(
  editor: EditorState,
  before: EditorState | undefined,
  wanted: ReadonlyMap<string, number>,
): number[] {
  const was = textBefore(before, editor);
  const gains = gainOf(editor.text, was, wanted);
  const lines = was.split("\n").map(plain);
  const isBuiltAnew = !before && [...wanted].every(([line, times]) => countOf(lines, line) >= times);
  if (!isBuiltAnew || gains.some((times) => times > 0)) return gains;
  const rest = [...wanted].reduce((left, [line, times]) => takeOut(left, line, times), lines);
  return gainOf(editor.text, rest.join("\n"), wanted);
}

function countOf(lines: readonly string[], line: string): number {
  return lines.filter((other) => other === line).length;
}

/** Lines without the first few that read so. */
function takeOut(lines: readonly string[], line: string, times: number): string[] {
  let left = times;
  return lines.filter((other) => other !== line || left-- <= 0);
}

/** HTML of an editor as lines. What is suggested in grey is no text. */
function textOf(html: string): string {
  const said = html.replace(/<span[^>]*aria-hidden="true"[^>]*>[^<]*<\/span>/gu, "");
  const lines = said.replace(/<(?:br|\/?(?:div|p|blockquote|li|tr|hr))\b[^>]*>/gu, "\n").replace(/<[^>]*>/gu, "");
  const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", nbsp: " ", quot: '"' };
  return lines.replace(/&(\w+);/gu, (whole, name: string) => signs[name] ?? whole);
}

/** How many times more each wanted line stands there than before. */
function gainOf(after: string, before: string, wanted: ReadonlyMap<string, number>): number[] {
  const [has, had] = [count(after), count(before)];
  return [...wanted.keys()].map((line) => (has.get(line) ?? 0) - (had.get(line) ?? 0));
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split("\n").map(plain)) {
    if (line !== "") counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

function plain(text: string): string {
  return text.replace(/[\s\u200b]+/gu, " ").trim();
}

/** A text without anything that only sets it. */
function letters(text: string): string {
  return text.replace("Press Tab to draft with Copilot", "").replace(/[\s\u200b]/gu, "");
}
