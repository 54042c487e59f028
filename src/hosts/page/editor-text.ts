/** Lines of a text as they count when texts are compared: without white space around them, empty ones left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/[\s\u200b]+/gu, " ").trim())
    .filter((line) => line !== "");
}

/** The text of an editor as it is shown, line by line. */
export function readEditorText(editor: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: where lines end is part of what arrived.
  return editor.innerText;
}

/** How much of a text stands in an editor: `whole` means every line as many times more than before as the text has it. */
export type Arrival = "whole" | "partly" | "nothing";

/** Compares an editor's text before and after an insertion. `whole` also asks that all that stood there before still does. */
export function compareArrival(before: string, after: string, inserted: string): Arrival {
  const had = countLines(before);
  const has = countLines(after);
  const wanted = countLines(inserted);
  const gained = (line: string) => (has.get(line) ?? 0) - (had.get(line) ?? 0);
  const isWhole =
    [...wanted].every(([line, times]) => gained(line) === times) &&
    [...had].every(([line, times]) => (has.get(line) ?? 0) >= times);
  if (isWhole) return "whole";
  return linesOf(before).join("\n") === linesOf(after).join("\n") ? "nothing" : "partly";
}

function countLines(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf(text)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
