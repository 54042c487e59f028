import type { Inserted, ReplyResult } from "../host";
import { placeCaret } from "./caret";
import { editCommand } from "./edit-command";
import { type Arrival, compareArrival, readEditorText } from "./editor-text";
import { settledElement } from "./settled-element";
import { waits } from "./waits";

/** How an insertion is taken back: by the browser's own undo, by a step of the method's own, or only by the person. */
type TakeBack = "undo" | "by-person" | (() => void);

/** One way to bring text into an editor, at the caret. What arrived is read from the editor, not from the answer. */
export interface InsertMethod {
  put(editor: HTMLElement, lines: readonly string[]): TakeBack;
}

/** The editor a text goes into, found anew at each look: mail apps exchange it for another while it is open. */
export interface Editing {
  readonly page: Document;
  readonly find: () => HTMLElement | null;
  /** Something of the person's own stands in it. */
  readonly isStarted: (editor: HTMLElement) => boolean;
  /** A place in it that is neither signature nor quoted mail. */
  readonly isTheirs: (node: Node) => boolean;
  /** Tried in order, the next one only if nothing at all arrived. */
  readonly methods: readonly InsertMethod[];
  readonly signal: AbortSignal;
}

/** An editor filled anew from elsewhere, as a restored draft does, may take a text away whole so many times. */
const mostRefills = 2;

/**
 * Puts text into an editor, where the person's caret stands at the edge of one of their lines, else at the top, and
 * verifies it: soon, and again once the mail app had time to rebuild. What stands there stays.
 */
export async function insertText(editing: Editing, text: string): Promise<ReplyResult<Inserted>> {
  const { page, methods } = editing;
  let refills = 0;
  for (let turn = 0; turn < methods.length; ) {
    const editor = await rest(editing, 0);
    const method = methods[turn];
    if (!editor || !method) return { ok: false, trouble: "no-box" };
    const before = { text: readEditorText(editor), html: editor.innerHTML };
    const keptWords = editing.isStarted(editor);
    editor.focus();
    const spot = placeCaret(editor, keptWords, editing.isTheirs);
    if (!spot) return { ok: false, trouble: "not-arrived" };
    const lines = [...empty(spot.before), ...text.split("\n"), ...empty(spot.after)];
    const takeBack = method.put(editor, lines);
    const arrived = await look(editing, editor, before.text, text);
    if (arrived === "nothing") turn += 1;
    else if (arrived === "replaced" && refills < mostRefills) refills += 1;
    else if (arrived !== "whole") return { ok: false, trouble: "partly-arrived" };
    else {
      const now = editing.find() ?? editor;
      showCaret(now);
      const after = readEditorText(now);
      const undo = async () => {
        const isAsLeft = now === editor && editor.isConnected && readEditorText(editor) === after;
        return isAsLeft && restore(page, editor, before, takeBack, lines.length * 2 + 5);
      };
      return { ok: true, value: { keptWords, undo } };
    }
  }
  return { ok: false, trouble: "not-arrived" };
}

function empty(count: number): string[] {
  return Array.from({ length: count }, () => "");
}

/**
 * How the text stands in the editor at two looks: the worse of both. An editor that is gone took a part with it; one that
 * is another by now, or is as before after it had the text, was built anew.
 */
async function look(editing: Editing, editor: HTMLElement, before: string, text: string): Promise<Arrival> {
  let arrived: Arrival = "nothing";
  for (const wait of [waits.firstLook, waits.lastLook - waits.firstLook]) {
    const now = await rest(editing, wait);
    const isAnew = arrived === "whole" || now !== editor;
    arrived = now ? compareArrival(before, readEditorText(now), text) : "partly";
    if (arrived !== "whole") return arrived === "nothing" && isAnew ? "replaced" : arrived;
  }
  return arrived;
}

/** The editor once it has come to rest, and not before `wait` milliseconds; null if it is gone. */
async function rest({ page, find, signal }: Editing, wait: number): Promise<HTMLElement | null> {
  if (wait > 0) await new Promise((over) => page.defaultView?.setTimeout(over, wait));
  return settledElement(page, find, signal, waits.box);
}

function showCaret(editor: HTMLElement): void {
  const { anchorNode } = editor.ownerDocument.getSelection() ?? {};
  const part = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  if (part && editor.contains(part)) part.scrollIntoView({ block: "nearest" });
}

/**
 * True once the editor is as it was: to the byte or, where the mail app itself changed more than the text, in every line.
 * The browser's own undo goes step by step, and forward again if it never gets there.
 */
function restore(
  page: Document,
  editor: HTMLElement,
  before: { readonly text: string; readonly html: string },
  takeBack: TakeBack,
  most: number,
): boolean {
  editor.focus();
  if (takeBack === "by-person") return false;
  if (takeBack !== "undo") {
    takeBack();
    return editor.innerHTML === before.html;
  }
  let steps = 0;
  let asText = 0;
  while (steps < most && editCommand(page, "undo")) {
    steps += 1;
    if (editor.innerHTML === before.html) return true;
    if (asText === 0 && readEditorText(editor) === before.text) asText = steps;
  }
  for (; steps > asText; steps--) editCommand(page, "redo");
  return asText > 0 && readEditorText(editor) === before.text;
}
