import { editCommand } from "./edit-command";

/** Where a text goes in: `before` and `after` are the empty lines that part it from what a person wrote there. */
export interface Spot {
  readonly before: number;
  readonly after: number;
}

/** Elements that begin and end a line. */
const blocks = "div, p, li, ul, ol, blockquote, table, td, pre, hr, h1, h2, h3, h4, h5, h6";

/**
 * Puts the caret where a text goes in: where the person left it, if that is inside what they wrote and at the edge of a
 * line; else at the top, in the first line's own block. A line is never torn in two. Null if the caret could not be put.
 * `isStarted`: there is something of theirs; `isTheirs` tells for a place whether it is no signature and no quoted mail.
 */
export function placeCaret(editor: HTMLElement, isStarted: boolean, isTheirs: (node: Node) => boolean): Spot | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return null;
  if (isStarted && selection.isCollapsed && selection.anchorNode) {
    const { anchorNode, anchorOffset } = selection;
    const isInside = anchorNode !== editor && editor.contains(anchorNode) && isTheirs(anchorNode);
    const spot = isInside ? readSpot(editor, anchorNode, anchorOffset) : null;
    if (spot) {
      closeTyping(editor, selection, anchorNode, anchorOffset);
      return spot;
    }
  }
  let block: Element = editor;
  while (block.firstElementChild && block.firstChild === block.firstElementChild && isLine(block.firstElementChild)) {
    block = block.firstElementChild;
  }
  selection.collapse(block, 0);
  return editor.contains(selection.anchorNode) ? { before: 0, after: isStarted ? 2 : 0 } : null;
}

/**
 * Ends what the browser takes for one stretch of typing: else Undo would take back what the person typed last as well.
 * Chromium ends it when the caret goes elsewhere, Firefox when a command puts text in.
 */
function closeTyping(editor: HTMLElement, selection: Selection, node: Node, offset: number): void {
  const page = editor.ownerDocument;
  selection.collapse(editor, 0);
  selection.collapse(node, offset);
  if (editCommand(page, "insertText", "x")) editCommand(page, "delete");
}

/** The empty lines a text needs at a caret; null where the caret stands inside a line. */
function readSpot(editor: HTMLElement, node: Node, offset: number): Spot | null {
  const [left, right] = [lineBefore(editor, node, offset), lineAfter(editor, node, offset)];
  if (left !== "" && right !== "") return null;
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  range.setEnd(node, offset);
  const hasAbove = range.toString().trim() !== "";
  range.selectNodeContents(editor);
  range.setStart(node, offset);
  const hasBelow = range.toString().trim() !== "";
  return {
    before: left !== "" ? 2 : hasAbove ? 1 : 0,
    after: right !== "" ? 2 : hasBelow ? 1 : 0,
  };
}

/** What stands on the caret's own line, before it and after it. */
function lineBefore(editor: HTMLElement, node: Node, offset: number): string {
  if (!(node instanceof Text)) return walk(editor, node, node.childNodes[offset - 1] ?? null, "previousSibling");
  return walk(editor, node.parentNode, node.previousSibling, "previousSibling") + node.data.slice(0, offset).trim();
}

function lineAfter(editor: HTMLElement, node: Node, offset: number): string {
  if (!(node instanceof Text)) return walk(editor, node, node.childNodes[offset] ?? null, "nextSibling");
  return node.data.slice(offset).trim() + walk(editor, node.parentNode, node.nextSibling, "nextSibling");
}

/** Text from a place to the edge of its line, one way; `at` is the first neighbour, `inside` holds the place. */
function walk(
  editor: HTMLElement,
  inside: Node | null,
  at: Node | null,
  way: "previousSibling" | "nextSibling",
): string {
  let text = "";
  let [holder, neighbour] = [inside ?? editor, at];
  for (;;) {
    for (; neighbour; neighbour = neighbour[way]) {
      if (neighbour instanceof Element && neighbour.matches(`br, ${blocks}`)) return text.trim();
      text += neighbour.textContent ?? "";
    }
    if (holder === editor || (holder instanceof Element && holder.matches(blocks))) return text.trim();
    neighbour = holder[way];
    holder = holder.parentNode ?? editor;
  }
}

function isLine(element: Element): boolean {
  return element.matches("div, p") && !element.matches('[id*="ignature"], [class*="ignature"]');
}
