import { editCommand } from "./edit-command";
import type { InsertMethod } from "./insert-text";

/** Line by line through the browser's own editing commands: the editor hears it as typing, and undo knows it. */
export const byTyping: InsertMethod = {
  put(editor, lines) {
    const page = editor.ownerDocument;
    for (const [index, line] of lines.entries()) {
      if (index > 0) editCommand(page, "insertParagraph");
      if (line !== "") editCommand(page, "insertText", line);
    }
    return "undo";
  },
};

/**
 * The same between two keys that mean nothing: on them Outlook's editor takes the snapshots its own undo goes back to.
 * They are not typed, since no person pressed them.
 */
export const byBracketedTyping: InsertMethod = {
  put(editor, lines) {
    tellKey(editor, " ");
    byTyping.put(editor, lines);
    tellKey(editor, "a");
    return "undo";
  },
};

function tellKey(editor: HTMLElement, key: string): void {
  const view = editor.ownerDocument.defaultView;
  const keyCode = key.charCodeAt(0);
  if (view) {
    editor.dispatchEvent(
      new view.KeyboardEvent("keypress", { key, keyCode, charCode: keyCode, bubbles: true, cancelable: true }),
    );
  }
}

/** As if it had been pasted, as plain text. Editors that handle paste themselves take it; others do nothing. */
export const byPaste: InsertMethod = {
  put(editor, lines) {
    const view = editor.ownerDocument.defaultView;
    if (!view) return "by-person";
    const clipboardData = new view.DataTransfer();
    clipboardData.setData("text/plain", lines.join("\n"));
    // Firefox empties a clipboard that is handed over so; there its own older way to say what is pasted helps.
    const said = isFirefox(view) ? { dataType: "text/plain", data: lines.join("\n") } : { clipboardData };
    editor.dispatchEvent(new view.ClipboardEvent("paste", { ...said, bubbles: true, cancelable: true }));
    return "by-person";
  },
};

function isFirefox({ navigator }: Window): boolean {
  return navigator.userAgent.includes("Firefox/");
}

/** Nodes put in by hand, told to the editor with an `input` event: for editors that refuse commands. */
export const byNodes: InsertMethod = {
  put(editor, lines) {
    const page = editor.ownerDocument;
    const range = page.getSelection()?.getRangeAt(0);
    const view = page.defaultView;
    if (!range || !view) return "by-person";
    const tell = () => editor.dispatchEvent(new view.InputEvent("input", { bubbles: true, inputType: "insertText" }));
    const blocks = lines.map((line) => {
      const block = page.createElement("div");
      block.append(line === "" ? page.createElement("br") : line);
      return block;
    });
    for (const block of [...blocks].reverse()) editor.prepend(block);
    const last = blocks.at(-1);
    if (last) range.setStartAfter(last.lastChild ?? last);
    tell();
    return () => {
      for (const block of blocks) block.remove();
      tell();
    };
  },
};
