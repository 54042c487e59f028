import type { Page } from "puppeteer-core";
import { until } from "./soon";

type Marked = typeof globalThis & { isLeft?: boolean };

/**
 * Marks the document that a page of the extension shows; answers how to wait until another one stands in its place. The
 * document itself is asked: of an extension's address Firefox's driver never hears that it was reached.
 */
export async function watchForReload(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    (globalThis as Marked).isLeft = true;
  });
  return async () => {
    await until("The page was not loaded anew.", () =>
      page
        .evaluate(() => !(globalThis as Marked).isLeft && document.readyState === "complete")
        // Between two documents there is nobody to answer.
        .then(
          (isThere) => isThere || null,
          () => null,
        ),
    );
  };
}

/** Loads a page of the extension anew. */
export async function reload(page: Page): Promise<void> {
  const waitUntilReplaced = await watchForReload(page);
  await page.evaluate(() => setTimeout(() => location.reload()));
  await waitUntilReplaced();
}

/** Loads another page of the extension in the same tab, anew also where only what follows the `#` is another. */
export async function goTo(page: Page, address: string): Promise<void> {
  const waitUntilReplaced = await watchForReload(page);
  await page.evaluate((to) => {
    const [before] = location.href.split("#", 1);
    // Once this is answered: the answer does not outlive the document.
    setTimeout(() => {
      location.href = to;
      if (to.split("#", 1)[0] === before) location.reload();
    });
  }, address);
  await waitUntilReplaced();
}

/** Puts a longer text in where the caret is, in one go. */
export async function putText(page: Page, text: string): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without a successor: nothing else types a text at once
  await page.evaluate((words) => document.execCommand("insertText", false, words), text);
}
