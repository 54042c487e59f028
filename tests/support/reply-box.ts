import type { Page } from "puppeteer-core";

/** What stands in one open reply box. */
export interface ReplyBoxState {
  readonly text: string;
  readonly html: string;
  readonly hasFocus: boolean;
}

/** The editors of reply boxes, on any mail page. */
export const editors = "[contenteditable=true][role=textbox][aria-multiline=true]";

/** Reads the reply boxes that are on the screen, in the order of the page. */
export async function readReplyBoxes(page: Page): Promise<ReplyBoxState[]> {
  return page.$$eval(editors, (found) =>
    found.flatMap((editor) =>
      !editor.checkVisibility()
        ? []
        : {
            // biome-ignore lint/performance/useDomNodeTextContent: where lines end is part of what is read
            text: (editor as HTMLElement).innerText,
            html: editor.innerHTML,
            hasFocus: document.activeElement === editor,
          },
    ),
  );
}

/** Reads the one reply box that is open; throws if there is another number of them. */
export async function readReplyBox(page: Page): Promise<ReplyBoxState> {
  const boxes = await readReplyBoxes(page);
  const [box] = boxes;
  if (!box || boxes.length > 1) throw new Error(`There are ${boxes.length} reply boxes.`);
  return box;
}
