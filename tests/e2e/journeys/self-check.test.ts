import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { here, launchHere } from "../../support/launch-here";
import { clickRow, openThread } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { findOwnTab, readSelfCheck, recordCopies } from "../../support/self-check";
import { smallMailbox } from "../../support/small-mailbox";
import { eventually, find, findText, isThere, press } from "../../support/surfaces";
import { usualSwitches } from "../mail-pages/switches";

/** Words that stand in no mail app: whatever of them is found elsewhere came from the mail. */
const subject = "Blorvex tamquil";
const mail = {
  subject,
  name: "Quindra Velsomar",
  address: "quindra@velsomar.example",
  text: "Grellim Ines,\n\nfrotzel murbane quiltor sambrex dolvind.\n\nVellumir\nQuindra",
};
const words = `${subject} ${mail.name} velsomar ${mail.text}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const site = { gmail: "Gmail", outlook: "Outlook" }[here.host];

let browser: TestBrowser;
let app: MailSite;
let page: Page;
let options: Page | null = null;

beforeAll(async () => {
  browser = await launchHere();
  app = await serveMail(browser, smallMailbox([mail, { subject: "Second", text: "Nothing much." }]));
  page = await app.open();
});

afterEach(async () => {
  await browser.closePopup();
  await options?.close();
  options = null;
});

afterAll(async () => {
  await browser.close();
});

async function openSelfCheck(): Promise<Page> {
  options = await browser.openOwnPage("src/options/index.html#self-check");
  await find(options, "heading", "Self-check");
  return options;
}

describe("the self-check", () => {
  it("finds every part of an open mail, and copies and shows no word of it", async () => {
    await openThread(page, subject);
    const check = await openSelfCheck();
    await findText(check, "Onward can read this page.");
    const rows = await readSelfCheck(check);
    expect(rows.filter(({ result }) => result === "Not found" || result === "Not certain")).toEqual([]);
    for (const part of ["the subject", "the sender", "the mail’s text", "the open mail"]) {
      expect(rows.find((row) => row.part === part)?.result, part).toBe("Found");
    }

    const copied = await recordCopies(check);
    await press(check, "Copy for a bug report");
    await findText(check, "Copied");
    await press(check, "Show the page’s structure");
    await find(check, "textbox", "The page’s structure");
    await press(check, "Copy it");
    await eventually("The structure was not copied.", async () => (await copied()).length === 2);
    const [report = "", structure = ""] = await copied();
    expect(report).toContain(`- Host: ${here.host}`);
    expect(report).toMatch(/- Onward \d+\.\d+\.\d+, (?:Chrome|Firefox) \d/u);
    expect(report).toMatch(/\| subject \| found \| row 1 of \d \| 20\d\d-\d\d \| 1 \| 1 \|/u);
    expect(structure).toContain("[role=main]");
    expect(structure).toContain({ gmail: "h2.hP[data-thread-perm-id]", outlook: "#CONV_…_SUBJECT" }[here.host]);
    for (const word of words) expect(`${report}\n${structure}`.toLowerCase()).not.toContain(word);
  });

  it("names the part that is not found, and the popup leads there", async () => {
    app.switches = { ...usualSwitches, leftOut: "sender" };
    await app.open(page);
    await openThread(page, subject);
    const popup = await browser.openPopup(page);
    await findText(
      popup,
      `${site} is open, but Onward cannot find the sender on this page. Your steps, notes and achievements still work.`,
    );
    await press(popup, "See what is found");
    const check = await findOwnTab(browser, "#self-check/");
    options = check;
    await findText(check, "Onward cannot find the sender here. Everything that needs no page still works.");
    expect((await readSelfCheck(check)).find(({ part }) => part === "the sender")).toMatchObject({
      result: "Not found",
    });
  });

  it("names the mail’s text where it never comes, but not before it may be late", async () => {
    app.switches = { ...usualSwitches, leftOut: "body" };
    await app.open(page);
    await clickRow(page, subject);
    const popup = await browser.openPopup(page);
    await findText(popup, "Nothing here right now.");
    await findText(popup, "Onward cannot find the mail’s text on this page.");
  });

  it("says that a mail is there once its late text has come", async () => {
    app.switches = { ...usualSwitches, bodyDelay: 800 };
    await app.open(page);
    const check = await openSelfCheck();
    await findText(check, "No mail is open in this tab.");
    await page.bringToFront();
    await clickRow(page, subject);
    await find(page, "heading", subject);
    await check.bringToFront();
    await press(check, "Look again");
    await findText(check, "Onward can read this page.");
  });

  it("is quiet where no mail is open", async () => {
    app.switches = usualSwitches;
    await app.open(page);
    const check = await openSelfCheck();
    await findText(check, "No mail is open in this tab.");
    expect((await readSelfCheck(check)).filter(({ result }) => result === "Not found")).toEqual([]);
    const popup = await browser.openPopup(page);
    await findText(popup, "Nothing here right now.");
    expect(await isThere(popup, "button", "See what is found")).toBe(false);
  });
});
