import type { ReplyResult, ReplyUndo } from "../host";
import { editCommand } from "./edit-command";
import { compareArrival, readEditorText } from "./editor-text";
import { settledElement } from "./settled-element";

/** How an insertion is taken back: by the browser's own undo, by a step of the method's own, or only by the person. */
type TakeBack = "undo" | "by-person" | (() => void);

/** One way to bring text into an editor, at the caret. What arrived is read from the editor, not from the answer. */
export interface InsertMethod {
  put(editor: HTMLElement, lines: readonly string[]): TakeBack;
}

/** An insertion is looked at again after this many milliseconds: editors rebuild their content late. */
const lateLook = 700;

/**
 * Puts text at the top of an editor and verifies it. `methods` are tried in order, the next one only if nothing at all
 * arrived. What stands there stays; a person's own words are parted from ours by an empty line.
 */
export async function insertAtTop(
  editor: HTMLElement,
  text: string,
  isStarted: boolean,
  methods: readonly InsertMethod[],
  signal: AbortSignal,
): Promise<ReplyResult<ReplyUndo>> {
  const page = editor.ownerDocument;
  const before = { text: readEditorText(editor), html: editor.innerHTML };
  const lines = [...text.split("\n"), ...(isStarted ? ["", ""] : [])];
  for (const method of methods) {
    editor.focus();
    if (!placeCaretAtTop(editor)) return { ok: false, trouble: "not-arrived" };
    const takeBack = method.put(editor, lines);
    const first = await look(page, editor, 0, signal);
    const arrival = compareArrival(before.text, first, text);
    if (arrival === "nothing") continue;
    const late = compareArrival(before.text, await look(page, editor, lateLook, signal), text);
    if (arrival !== "whole" || late !== "whole") return { ok: false, trouble: "partly-arrived" };
    showCaret(editor);
    const after = editor.innerHTML;
    const most = lines.length * 2 + 5;
    const undo = async () =>
      editor.isConnected && editor.innerHTML === after && restore(editor, before.html, takeBack, most);
    return { ok: true, value: { undo } };
  }
  return { ok: false, trouble: "not-arrived" };
}

/** The editor's text once it has come to rest, and not before `wait` milliseconds. */
async function look(page: Document, editor: HTMLElement, wait: number, signal: AbortSignal): Promise<string> {
  if (wait > 0) await new Promise((over) => page.defaultView?.setTimeout(over, wait));
  await settledElement(page, () => (editor.isConnected ? editor : null), signal);
  return readEditorText(editor);
}

/** The caret at the start of the first block, which stands above signature and quoted mail. False if it could not be put there. */
function placeCaretAtTop(editor: HTMLElement): boolean {
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return false;
  let block: Element = editor;
  // Into the first line's own block: there the writer's font is set.
  while (block.firstElementChild && block.firstChild === block.firstElementChild && isBlock(block.firstElementChild)) {
    block = block.firstElementChild;
  }
  selection.collapse(block, 0);
  return editor.contains(selection.anchorNode);
}

function isBlock(element: Element): boolean {
  return element.matches("div, p") && !element.matches('[id*="ignature"], [class*="ignature"]');
}

function showCaret(editor: HTMLElement): void {
  const { anchorNode } = editor.ownerDocument.getSelection() ?? {};
  const part = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  if (part && editor.contains(part)) part.scrollIntoView({ block: "nearest" });
}

/** True once the editor is as it was. The browser's own undo goes step by step, and forward again if it never gets there. */
function restore(editor: HTMLElement, html: string, takeBack: TakeBack, most: number): boolean {
  const page = editor.ownerDocument;
  editor.focus();
  if (takeBack === "by-person") return false;
  if (takeBack !== "undo") {
    takeBack();
    return editor.innerHTML === html;
  }
  let steps = 0;
  while (steps < most && editCommand(page, "undo")) {
    steps += 1;
    if (editor.innerHTML === html) return true;
  }
  for (; steps > 0; steps--) editCommand(page, "redo");
  return false;
}
