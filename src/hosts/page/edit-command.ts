/**
 * One of the browser's editing commands, as if the person had done it. Deprecated, and without a successor: nothing else
 * reaches an editor's undo.
 */
export function editCommand(
  page: Document,
  command: "insertText" | "insertParagraph" | "delete" | "undo" | "redo",
  text?: string,
): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  return page.execCommand(command, false, text);
}
