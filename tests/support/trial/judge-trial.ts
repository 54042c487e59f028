import type { ReplyOutcome } from "../../../src/core/model/reply";
import type { EditorState } from "../page-editors";

/** What was seen of a trial. */
export interface Seen {
  readonly messageKey: string;
  readonly text: string;
  /** Lines the person wrote, now or another day, and where they stand on the page. */
  readonly theirs: readonly string[];
  readonly end: ReplyOutcome;
  readonly before: readonly EditorState[];
  readonly after: readonly EditorState[];
  /** The editors once more after Undo, and whether it said that it restored; null: nothing was put in. */
  readonly undone: { readonly editors: readonly EditorState[]; readonly restored: boolean } | null;
  /** Something of the page changed its editors meanwhile: a box was destroyed with its mail, or built anew. */
  readonly hasMoved: boolean;
  readonly faults: readonly string[];
}

/** All that is wrong with a trial, in words: empty if nothing is. */
export function judgeTrial(seen: Seen): string[] {
  return [...judgeText(seen), ...judgeOthers(seen), ...judgeWords(seen), ...judgeUndo(seen), ...seen.faults];
}

/** Where it says it is, it is whole and once; where it says it is not, no line of it is. */
function judgeText({ end, before, after, text, messageKey }: Seen): string[] {
  if (end.outcome === "trouble" && end.trouble === "partly-arrived") return [];
  const wanted = count(text);
  const gains = after.map((editor, index) => gainOf(count(editor.text), count(before[index]?.text ?? ""), wanted));
  if (end.outcome !== "inserted") {
    return gains.flatMap((gain, index) =>
      gain.some((times) => times > 0) && before[index] !== undefined
        ? `It says ${JSON.stringify(end)}, but editor ${index} gained lines.`
        : [],
    );
  }
  const filled = after.flatMap((editor, index) =>
    gains[index]?.some((times) => times > 0) && editor.isThere ? index : [],
  );
  const [only] = filled;
  if (only === undefined || filled.length > 1) return [`It stands in ${filled.length} editors.`];
  const name = after[only]?.name ?? null;
  const isWhole = [...wanted.values()].every((times, at) => gains[only]?.[at] === times);
  return [
    ...(isWhole ? [] : [`It is not whole: ${JSON.stringify(after[only]?.text)}.`]),
    ...(after.some((editor) => editor.name !== null) &&
    name !== `answers ${messageKey}` &&
    !name?.startsWith("reply-all")
      ? [`It stands in the wrong box: ${String(name)}.`]
      : []),
  ];
}

/** How many times more each wanted line stands there than before. */
function gainOf(has: Map<string, number>, had: Map<string, number>, wanted: Map<string, number>): number[] {
  return [...wanted.keys()].map((line) => (has.get(line) ?? 0) - (had.get(line) ?? 0));
}

/** Boxes that answer nobody here stay as they were, to the byte. */
function judgeOthers({ before, after, messageKey, hasMoved }: Seen): string[] {
  if (hasMoved) return [];
  return before.flatMap(({ html, name }, index) =>
    name !== null && name !== `answers ${messageKey}` && !name.startsWith("reply-all") && after[index]?.html !== html
      ? `The box “${name}” changed.`
      : [],
  );
}

/** No letter a person wrote is lost: every line of theirs stands on the page, or in a box that went with its mail. */
function judgeWords({ theirs, after }: Seen): string[] {
  const all = after.map(({ text }) => plain(text)).join("\n");
  return theirs.flatMap((line) => (all.includes(plain(line)) ? [] : `Lost: “${line}”.`));
}

/** Undo that says it restored did so. */
function judgeUndo({ undone, before, after }: Seen): string[] {
  if (!undone?.restored) return [];
  return undone.editors.flatMap(({ html }, index) => {
    const was = before[index]?.html ?? after[index]?.built;
    return was === undefined || was === null || html === was ? [] : `Undo left editor ${index} changed.`;
  });
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
