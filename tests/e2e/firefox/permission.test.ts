import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { here, launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { find, findGone, isThere, press } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
});

afterAll(async () => {
  await browser.close();
});

/** Takes a site away, as a person does in Firefox's own list of permissions. */
async function forbid(): Promise<void> {
  await browser.inBackground(
    (scope) =>
      (
        scope as unknown as { browser: { permissions: { remove: (about: object) => Promise<boolean> } } }
      ).browser.permissions.remove({
        origins: ["https://mail.google.com/mail/*"],
      }),
    null,
  );
}

describe("a site that Firefox does not let Onward see", () => {
  it("is read by nobody, and the popup gives it back by one button", async () => {
    expect(here).toEqual({ browser: "firefox", host: "gmail" });
    await forbid();
    page = await site.open();
    await openThread(page, rejection);
    const popup = await browser.openPopup(page);
    await find(popup, "button", "Allow Gmail");
    expect(await isThere(page, "button", "When you’re ready")).toBe(false);
    await press(popup, "Allow Gmail");
    await find(page, "button", "When you’re ready");
    await find(await browser.openPopup(page), "button", "Let it out, 2 min");
    await browser.closePopup();
  });

  it("is given back from the settings too, and the tab that is open gets its chip", async () => {
    await forbid();
    page = await site.open(page);
    await openThread(page, rejection);
    const options = await browser.openOwnPage("src/options/index.html#sites");
    await press(options, "Allow Gmail");
    await findGone(options, "button", "Allow Gmail");
    // A tab nobody looks at is drawn, and read out, ever more seldom.
    await page.bringToFront();
    await find(page, "button", "When you’re ready");
  });
});
