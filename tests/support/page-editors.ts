import type { Page } from "puppeteer-core";
import type { TestedPage } from "../e2e/mail-pages/tested-page";
import { eventually } from "./surfaces";

/** One editor of a mail page: what the app says whose it is, what stands in it, and what stood there when it was built. */
export interface EditorState {
  readonly name: string | null;
  readonly text: string;
  readonly html: string;
  readonly built: string | null;
  /** False once it was taken off the page. */
  readonly isThere: boolean;
}

/**
 * Every editor the page had since this was first asked, hidden ones and those of other people included, always in the
 * same order: a new one comes last.
 */
export async function readEditors(page: Page): Promise<EditorState[]> {
  return page.evaluate(() => {
    const asked = window as unknown as Asked;
    const app = asked.simulatedGmail ?? asked.simulatedOutlook;
    const seen = asked.editorsSeen ?? [];
    asked.editorsSeen = seen;
    for (const editor of document.querySelectorAll<HTMLElement>("[contenteditable]:not([contenteditable=false])")) {
      if (!seen.includes(editor)) seen.push(editor);
    }
    return seen.map((editor) => ({
      name: app?.nameEditor?.(editor) ?? null,
      // biome-ignore lint/performance/useDomNodeTextContent: where lines end is part of what is read
      text: editor.innerText,
      html: editor.innerHTML,
      built: app?.builtEditor?.(editor) ?? null,
      isThere: editor.isConnected,
    }));
  });
}

/** Waits until nothing that the page began is still to come. */
export async function comeToRest(page: Page): Promise<void> {
  await eventually("The simulated page does not come to rest.", () =>
    page.evaluate(() => {
      const asked = window as unknown as Asked;
      const { pending = 0 } = asked.simulatedGmail ?? asked.simulatedOutlook ?? {};
      return document.readyState !== "loading" && pending === 0;
    }),
  );
}

/** The window of a page, as far as it is asked here. A page of the server's own has no app. */
interface Asked {
  readonly simulatedGmail?: Partial<TestedPage>;
  readonly simulatedOutlook?: Partial<TestedPage>;
  editorsSeen?: HTMLElement[];
}
