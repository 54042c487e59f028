/** Lines of a text as they count when texts are compared: without white space around them, empty ones left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/[\s\u200b]+/gu, " ").trim())
    .filter((line) => line !== "");
}

/** What a mail app suggests in grey, until something is written: none of it is a text. */
const suggestion = "[contenteditable=false][aria-hidden=true]";

/** The text of an editor as it is shown, line by line. */
export function readEditorText(editor: HTMLElement): string {
  const suggestions = [...editor.querySelectorAll(suggestion)].map(({ textContent }) => textContent);
  // biome-ignore lint/performance/useDomNodeTextContent: where lines end is part of what arrived.
  return suggestions.reduce((text, words) => text.replace(words, () => ""), editor.innerText);
}

/**
 * How much of a text stands in an editor. `whole`: every line as many times more than before as the text has it, and all
 * that stood there still does. `nothing`: the editor is as before. `replaced`: it is not, and no line of the text is in it.
 */
export type Arrival = "whole" | "partly" | "nothing" | "replaced";

/** Compares an editor's text before and after an insertion. */
export function compareArrival(before: string, after: string, inserted: string): Arrival {
  const had = countLines(before);
  const has = countLines(after);
  const wanted = countLines(inserted);
  const gained = (line: string) => (has.get(line) ?? 0) - (had.get(line) ?? 0);
  const isWhole =
    [...wanted].every(([line, times]) => gained(line) === times) &&
    [...had].every(([line, times]) => (has.get(line) ?? 0) >= times);
  if (isWhole) return "whole";
  if (linesOf(before).join("\n") === linesOf(after).join("\n")) return "nothing";
  return [...wanted.keys()].every((line) => gained(line) <= 0) ? "replaced" : "partly";
}

/** Lines of a whole that are in none of its parts. */
export function subtractLines(whole: string, parts: readonly string[]): string[] {
  const left = countLines(parts.join("\n"));
  return linesOf(whole).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function countLines(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf(text)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
