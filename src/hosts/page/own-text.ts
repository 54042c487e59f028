import { linesOf } from "./editor-text";
import type { Table } from "./find";

/** Lines of the person's own in an editor: what stands before the first part that the mail app put in itself. */
export function readOwnLines(editor: HTMLElement, appParts: Table): string[] {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  const parts = appParts.flatMap(({ selector }) => [...editor.querySelectorAll(selector)]);
  for (const part of parts) {
    if (range.comparePoint(part, 0) <= 0) range.setEndBefore(part);
  }
  return linesOf(range.toString());
}
