import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endReader, endStorage } from "../support/breakage";
import type { TestBrowser } from "../support/browser";
import { readBadge, waitForVerdict } from "../support/extension";
import { launchHere } from "../support/launch-here";
import { clickRow, openThread, readMessageKey } from "../support/mail-actions";
import { type MailSite, serveMail } from "../support/mail-site";
import { smallMailbox } from "../support/small-mailbox";
import { readStored } from "../support/stored";
import { eventually, find, findText, isThere, press } from "../support/surfaces";

const rejection = "Your application at Nordlicht Energie";

let browser: TestBrowser;
let site: MailSite;
let page: Page;

beforeEach(async () => {
  browser = await launchHere({ isOpen: true });
  site = await serveMail(browser);
});

afterEach(async () => {
  await browser.close();
});

describe("a page that is not what it should be", () => {
  for (const leftOut of ["messages", "body"] as const) {
    it(`half rendered, without ${leftOut}, gets nothing, and the mail on it gets its chip once it is whole`, async () => {
      site.switches = { ...site.switches, leftOut };
      page = await site.open();
      await clickRow(page, rejection);
      const popup = await browser.openPopup(page);
      await findText(popup, "Nothing here right now.");
      expect(await isThere(page, "group", "Onward")).toBe(false);
      await browser.closePopup();
      site.switches = { ...site.switches, leftOut: "nothing" };
      await site.open(page);
      await openThread(page, rejection);
      await find(page, "button", "When you’re ready");
    });
  }

  it("a mail without a sender is still read, and says that it is not certain where an answer arrives", async () => {
    site.switches = { ...site.switches, leftOut: "sender" };
    page = await site.open();
    await openThread(page, rejection);
    const verdict = await waitForVerdict(browser, await readMessageKey(page));
    expect(verdict.replyable).toEqual({ can: true, because: "address-hidden" });
    await find(page, "button", "When you’re ready");
  });

  it("an empty mail gets nothing, and one of a megabyte is read all the same", async () => {
    const long = "This paragraph is one of very many. ".repeat(30_000);
    const decision = "Unfortunately, we have decided not to move forward with your application.";
    site.mailbox = smallMailbox([
      { subject: "Empty", text: "" },
      {
        subject: "Your application as Gardener",
        text: `Dear Ines,\n\nThank you for your application.\n\n${decision}\n\n${long}`,
      },
    ]);
    page = await site.open();
    await openThread(page, "Empty");
    expect((await waitForVerdict(browser, await readMessageKey(page))).kind).toBe("none");
    await site.open(page);
    await openThread(page, "Your application as Gardener");
    await press(page, "When you’re ready");
    await findText(page, decision);
  });

  it("a hostile mail makes no element and no dialog of ours", async () => {
    const attack = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
    site.mailbox = smallMailbox([
      {
        subject: `Your application ${attack}`,
        name: attack,
        text: `Dear Ines,\n\nThank you for applying as ${attack}.\n\nUnfortunately, we have decided not to move forward with your application.\n\n${attack}`,
      },
    ]);
    page = await site.open();
    await openThread(page, 0);
    await press(page, "When you’re ready");
    await find(page, "button", "Let it out, 2 min");
    const made = await page.evaluate(() => {
      const root = document.querySelector("[data-onward-card]")?.shadowRoot;
      return root?.querySelectorAll("img, script, iframe").length;
    });
    expect(made).toBe(0);
    expect(await page.title()).not.toBe("owned");
  });
});

describe("storage that cannot be opened", () => {
  it("is said where the person is, loses nothing and is tried again", async () => {
    await endStorage(browser, true);
    page = await site.open();
    await openThread(page, rejection);
    await press(page, "When you’re ready");
    await findText(
      page,
      "Onward cannot open its storage right now. What you tick waits here until it can; reloading the tab loses it.",
    );
    await press(page, "Let it out, 2 min");
    await press(page, "Done");
    await find(page, "button", "Let it out, done");

    await endStorage(browser, false);
    await press(page, "Try again");
    await eventually("It was not kept after all.", async () => {
      const { rejections } = await readStored(browser);
      return rejections[0]?.progress["let-it-out"]?.state === "done";
    });
  });
});

describe("an extension that goes away under an open tab", () => {
  // Firefox ends the scripts of an extension that is gone; there nothing is left that could say it.
  it("leaves a card that says what to do, and does nothing by itself", async () => {
    page = await site.open();
    await openThread(page, rejection);
    await press(page, "When you’re ready");
    await find(page, "button", "Let it out, 2 min");
    await browser.removeExtension();
    await press(page, "Let it out, 2 min");
    await findText(page, "Onward was updated or turned off. Finish any draft, then reload this tab.");
  });
});

describe("a tab without a reader", () => {
  it("has to be loaded again, and the popup says so", async () => {
    page = await site.open();
    await openThread(page, rejection);
    await find(page, "button", "When you’re ready");
    await endReader(browser, page);
    const popup = await browser.openPopup(page);
    await findText(popup, "Reload this tab to start.");
    // The popup closes itself while the press is still being told.
    await press(popup, "Reload this tab").catch(() => undefined);
    await find(page, "button", "When you’re ready");
  });
});

describe("a mail page that tries to act for the person", () => {
  it("cannot press our buttons, even where it can reach them", async () => {
    page = await site.open();
    await openThread(page, rejection);
    await press(page, "When you’re ready");
    await find(page, "button", "Let it out, 2 min");
    await page.evaluate(() => {
      const root = document.querySelector("[data-onward-card]")?.shadowRoot;
      for (const button of root?.querySelectorAll("button") ?? []) button.click();
    });
    await press(page, "Name your strengths, 2 min");
    await press(page, "Done");
    await eventually(
      "The person's own step was not kept.",
      async () => (await readStored(browser)).rejections.length === 1,
    );
    const { rejections, mails } = await readStored(browser);
    expect(Object.keys(rejections[0]?.progress ?? {})).toEqual(["name-strengths"]);
    expect(mails).toEqual([]);
    expect(await readBadge(browser, page)).toBe("•");
  });
});
