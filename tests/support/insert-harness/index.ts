import type { Inserted } from "../../../src/hosts/host";
import { byBracketedTyping, byNodes, byPaste, byTyping } from "../../../src/hosts/page/insert-methods";
import { insertText } from "../../../src/hosts/page/insert-text";

const methods = { typing: byTyping, "typing between keys": byBracketedTyping, paste: byPaste, nodes: byNodes };

/** A way to insert, by name. */
export type MethodName = keyof typeof methods;

declare global {
  interface Window {
    /** Inserts by one method alone; resolves to how it arrived. */
    insertBy(method: MethodName, selector: string, text: string): Promise<string>;
    /** Takes the last insertion back; resolves to whether the editor is as before. */
    undoInsertion(): Promise<boolean>;
  }
}

let last: Inserted | null = null;

window.insertBy = async (method, selector, text) => {
  const editor = document.querySelector<HTMLElement>(selector);
  if (!editor) throw new Error("There is no editor.");
  const put = await insertText(
    {
      page: document,
      find: () => editor,
      isStarted: () => false,
      isTheirs: () => true,
      methods: [methods[method]],
      signal: new AbortController().signal,
    },
    text,
  );
  last = put.ok ? put.value : null;
  return put.ok ? "whole" : put.trouble;
};
window.undoInsertion = async () => (await last?.undo()) ?? false;
