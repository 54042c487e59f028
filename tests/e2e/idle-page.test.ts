import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browser";
import { launchChromium } from "../support/launch-chromium";
import { openThread } from "../support/mail-actions";
import { type MailSite, serveMail } from "../support/mail-site";
import { eventually, find, press } from "../support/surfaces";

/** How long the page is listened to, in milliseconds. */
const stretch = 10_000;

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium({ extension: "dist/chrome" });
  site = await serveMail(browser);
});

beforeEach(async () => {
  page = await site.open();
});

afterAll(async () => {
  await browser.close();
});

interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/**
 * Every call of a function of the extension's while `during` goes on, by the browser's own record: timers, observers,
 * frames and events alike.
 */
async function recordCalls(during: () => Promise<unknown>): Promise<string[]> {
  await page.tracing.start({ categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  await during();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const calls = traceEvents.filter(({ name }) => name === "FunctionCall");
  return calls.flatMap(({ args }) =>
    args?.data?.url?.startsWith("chrome-extension://") ? (args.data.functionName ?? "") : [],
  );
}

/** A few frames of the page: the reader looks in the one after a change. */
const frames = () =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });

/** Waits until the looks that follow the page's last change have been. */
async function comeToRest(): Promise<void> {
  await eventually("The extension does not come to rest.", async () => (await recordCalls(frames)).length === 0);
}

const idle = () => page.evaluate((time) => new Promise((over) => setTimeout(over, time)), stretch);

describe("on a page where nothing happens, nothing of ours runs", () => {
  it("while the list is shown", async () => {
    await comeToRest();
    expect(await recordCalls(idle)).toEqual([]);
    await page.close();
  });

  it("with the chip and the card beside a mail", async () => {
    await openThread(page, "Your application at Nordlicht Energie");
    await press(page, "When you’re ready");
    await find(page, "button", "Write a reply");
    await comeToRest();
    expect(await recordCalls(idle)).toEqual([]);
    await page.close();
  });

  it("which would be seen: one change on the page is", async () => {
    await comeToRest();
    const calls = await recordCalls(async () => {
      await page.evaluate(() => document.body.append(document.createElement("p")));
      await frames();
    });
    expect(calls.length).toBeGreaterThan(0);
    await page.close();
  });
});
