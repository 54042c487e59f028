import { linesOf } from "./editor-text";
import type { Table } from "./find";

/** Lines of an editor before the first part that the mail app put below the place to write. */
export function readOwnLines(editor: HTMLElement, appParts: Table): string[] {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  const first = findFirst(editor, appParts);
  if (first) range.setEndBefore(first);
  return linesOf(range.toString());
}

/** True for a place that stands before the first of these parts. */
export function isBefore(node: Node, editor: HTMLElement, appParts: Table): boolean {
  const first = findFirst(editor, appParts);
  return !first || Boolean(node.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function findFirst(editor: HTMLElement, appParts: Table): Element | null {
  return appParts.length === 0 ? null : editor.querySelector(appParts.map(({ selector }) => selector).join());
}
