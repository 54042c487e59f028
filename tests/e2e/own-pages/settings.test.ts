import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { chooseBackup, eraseEverything, openDataPage, restoreChosen } from "../../support/data-page";
import { type Downloads, makeDownloads } from "../../support/downloads";
import { launchHere } from "../../support/launch-here";
import { openThread } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { reload } from "../../support/own-page";
import { readStored } from "../../support/stored";
import { eventually, find, findText, press, write } from "../../support/surfaces";

const rejection = "Your application at Nordlicht Energie";

let browser: TestBrowser;
let site: MailSite;
let downloads: Downloads;

beforeAll(async () => {
  downloads = makeDownloads();
  browser = await launchHere({ downloads: downloads.folder });
  site = await serveMail(browser);
});

afterAll(async () => {
  await browser.close();
  downloads.remove();
});

describe("the settings", () => {
  it("keep name and sign-off as they are typed", async () => {
    const options = await browser.openOwnPage("src/options/index.html#settings/names");
    await write(options, "First name", "Inès");
    await findText(options, "Kept");
    await reload(options);
    await eventually("The name is not there again.", async () => {
      await find(options, "textbox", "First name");
      return (await options.$eval("main input", (input) => input.value)) === "Inès";
    });
    await options.close();
  });

  it("save everything, erase it and bring it back, also on the card that is open", async () => {
    const page = await site.open();
    await openThread(page, rejection);
    await press(page, "When you’re ready");
    await press(page, "Let it out, 2 min");
    await press(page, "Done");
    await find(page, "button", "Let it out, done");
    await eventually("The step was not stored.", async () => (await readStored(browser)).rejections.length === 1);
    const before = await readStored(browser);

    const options = await openDataPage(browser);
    await press(options, "Save a backup");
    const { bytes } = await downloads.take(/^onward-\d{4}-\d{2}-\d{2}\.json$/u);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      format: "onward",
      settings: { firstName: "Inès" },
      rejections: [{ company: "Nordlicht Energie", progress: { "let-it-out": { state: "done" } } }],
    });

    await eraseEverything(options);
    expect(Object.values(await readStored(browser)).flat()).toEqual([]);
    await page.bringToFront();
    await find(page, "button", "Let it out, 2 min");

    await options.bringToFront();
    await chooseBackup(options, bytes);
    await restoreChosen(options, "add");
    expect(await readStored(browser)).toEqual(before);
    await page.bringToFront();
    await find(page, "button", "Let it out, done");
    // The mail is bound to its tab as ever: what is ticked now is kept.
    await press(page, "Not a measure of you, 2 min");
    await press(page, "Done");
    await find(page, "button", "Not a measure of you, done");
  });
});
