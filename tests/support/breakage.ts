import type { CDPSession, Page } from "puppeteer-core";
import type { TestBrowser } from "./browser";

/**
 * Makes every database fail to open, or open again, as a full or damaged disk does. One that is open already, such as the one
 * the reminders were read from when the browser started, cannot be read any more.
 */
export async function endStorage(browser: TestBrowser, isBroken: boolean): Promise<void> {
  await browser.inBackground((scope, broken) => {
    interface Working {
      readonly open: IDBFactory["open"];
      readonly objectStore: IDBTransaction["objectStore"];
    }
    const kept = scope as unknown as { working?: Working };
    const factory = scope.IDBFactory.prototype;
    const transaction = scope.IDBTransaction.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- they are put back where they were taken from
    kept.working ??= { open: factory.open, objectStore: transaction.objectStore };
    const fail = () => {
      throw new DOMException("Internal error opening backing store.", "UnknownError");
    };
    factory.open = broken ? fail : kept.working.open;
    transaction.objectStore = broken ? fail : kept.working.objectStore;
  }, isBroken);
}

/** Ends the reader of a tab and takes away its listener, as if it had never been put there. */
export async function endReader(browser: TestBrowser, page: Page): Promise<void> {
  await inContentScripts(browser, page, `globalThis[Symbol.for("onward reader")].abort()`);
}

/** Runs an expression in the isolated world that Onward's scripts share on a page. */
async function inContentScripts(browser: TestBrowser, page: Page, expression: string): Promise<void> {
  const session: CDPSession = await page.createCDPSession();
  const origin = browser.addressOf("").slice(0, -1);
  let contextId: number | undefined;
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === origin) contextId = context.id;
  });
  await session.send("Runtime.enable");
  if (contextId === undefined) throw new Error("No script of the extension runs on this page.");
  const { exceptionDetails } = await session.send("Runtime.evaluate", { expression, contextId });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  await session.detach();
}

/** Makes every write of the background fail as a full disk does, or work again. */
export async function fillDisk(browser: TestBrowser, isFull: boolean): Promise<void> {
  await browser.inBackground((scope, full) => {
    const kept = scope as unknown as { put?: IDBObjectStore["put"] };
    const store = scope.IDBObjectStore.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is put back where it was taken from
    kept.put ??= store.put;
    store.put = full
      ? () => {
          throw new DOMException("Encountered full disk.", "QuotaExceededError");
        }
      : kept.put;
  }, isFull);
}
