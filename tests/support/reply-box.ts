import type { Page } from "puppeteer-core";

/** What stands in the one reply box that is open. */
export interface ReplyBoxState {
  readonly text: string;
  readonly html: string;
  readonly hasFocus: boolean;
}

const editors = "[contenteditable=true][role=textbox][aria-multiline=true]";

/** Reads the open reply box of a mail page. */
export async function readReplyBox(page: Page): Promise<ReplyBoxState> {
  return page.$eval(editors, (editor) => ({
    // biome-ignore lint/performance/useDomNodeTextContent: where lines end is part of what is read
    text: (editor as HTMLElement).innerText,
    html: editor.innerHTML,
    hasFocus: document.activeElement === editor,
  }));
}
