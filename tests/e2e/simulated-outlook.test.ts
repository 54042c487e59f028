import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browser";
import { launchHere } from "../support/launch-here";
import { openReply, openThread, popOut, readRecords } from "../support/mail-actions";
import { type MailSite, serveMail } from "../support/mail-site";
import { comeToRest } from "../support/page-editors";
import { readReplyBox } from "../support/reply-box";
import { eventually, find, findText, isThere } from "../support/surfaces";
import { outlookAddress } from "./mail-pages/outlook/serve-page";
import { usualSwitches } from "./mail-pages/switches";

const rejection = "Your application at Nordlicht Energie";

let browser: TestBrowser;
let site: MailSite;
let page: Page;
/** A window that was opened from it. */
let own: Page | null = null;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser, undefined, {}, "outlook");
});

beforeEach(async () => {
  site.switches = usualSwitches;
  page = await site.open();
});

afterEach(async () => {
  await own?.close();
  own = null;
  await page.close();
});

afterAll(async () => {
  await browser.close();
});

async function pressWith(modifier: "Control", key: "z" | "Enter"): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

describe("the simulated Outlook", () => {
  it("enforces Trusted Types, has the default policy, and allows no other", async () => {
    const tried = await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      const isRefused = (name: string) => {
        try {
          trustedTypes.createPolicy(name, {});
          return false;
        } catch {
          return true;
        }
      };
      return { second: isRefused("default"), other: isRefused("onward") };
    });
    expect(tried).toEqual({ second: true, other: true });
    await eventually("It was not written down.", async () => (await readRecords(page)).tripwires.length === 2);
    expect((await readRecords(page)).tripwires.every((name) => name.startsWith("policy:trusted-types:"))).toBe(true);
  });

  it("shows a mail part by part, at an address that changes without a load", async () => {
    const before = page.url();
    await openThread(page, rejection);
    expect(page.url()).not.toBe(before);
    expect(await page.evaluate(() => performance.getEntriesByType("navigation").length)).toBe(1);
  });

  it("has an editor that undoes what is typed, and saves it by itself", async () => {
    await openThread(page, rejection);
    await openReply(page);
    const before = (await readReplyBox(page)).text;
    await page.keyboard.type("Hello");
    expect((await readReplyBox(page)).text).toContain("Hello");
    await eventually("It was not saved.", async () =>
      Boolean((await readRecords(page)).drafts.at(-1)?.includes("Hello")),
    );
    for (let presses = 0; presses < 6 && (await readReplyBox(page)).text !== before; presses++) {
      await pressWith("Control", "z");
    }
    expect((await readReplyBox(page)).text).toBe(before);
  });

  it("notices what nobody but the person may do", async () => {
    await openThread(page, rejection);
    await openReply(page);
    await pressWith("Control", "Enter");
    await (await page.$("[data-testid=ComposeSendButton]"))?.click();
    await (await page.$("#discardCompose"))?.click();
    expect((await readRecords(page)).tripwires).toEqual(["send:keys", "send:click", "discard:click"]);
  });

  it("gets its chip also when one came from the calendar, and none there", async () => {
    await page.goto(outlookAddress.replace("/mail/0/", "/calendar/view/week"), { waitUntil: "domcontentloaded" });
    expect(await isThere(page, "button", "When you’re ready")).toBe(false);
    await openThread(page, rejection);
    await find(page, "button", "When you’re ready");
  });

  it("gets its chip again in a window that its opener writes anew", async () => {
    site.switches = { ...usualSwitches, ownWindow: "rewritten" };
    await site.open(page);
    await openThread(page, rejection);
    own = await popOut(page);
    await comeToRest(own);
    await find(own, "button", "Open in new window");
    await find(own, "button", "When you’re ready");
  });

  it("with nothing in the reading pane gets nothing", async () => {
    site.switches = { ...site.switches, leftOut: "pane" };
    await site.open(page);
    await page.click("#MailList [role=option]");
    const popup = await browser.openPopup(page);
    await findText(popup, "Nothing here right now.");
    expect(await isThere(page, "button", "When you’re ready")).toBe(false);
    await browser.closePopup();
  });
});
