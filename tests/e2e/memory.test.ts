import { expect, it } from "vitest";
import type { Heap } from "../support/heap";
import { launchChromium } from "../support/launch-chromium";
import { measureWalk } from "../support/walk-mails";

const mails = 60;

async function walk(extension: string | undefined): Promise<Heap> {
  const browser = await launchChromium(extension === undefined ? {} : { extension });
  try {
    return await measureWalk(browser, mails, extension !== undefined);
  } finally {
    await browser.close();
  }
}

// The whole thousand is `npm run bench -- memory`. A leak of one node or one kilobyte a mail shows in sixty as well.
it("going from mail to mail leaves nothing behind in the page", async () => {
  const [alone, beside] = [await walk(undefined), await walk("dist/chrome")];
  // The card's own place, empty by then, is all that stays.
  expect(beside.nodes - alone.nodes).toBeLessThan(mails / 2);
  expect((beside.bytes - alone.bytes) / 1024).toBeLessThan(600);
}, 240_000);
