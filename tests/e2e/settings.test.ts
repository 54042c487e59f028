import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browser";
import { launchHere } from "../support/launch-here";
import { openThread } from "../support/mail-actions";
import { type MailSite, serveMail } from "../support/mail-site";
import { until } from "../support/soon";
import { readStored } from "../support/stored";
import { eventually, find, findText, press, write } from "../support/surfaces";

const rejection = "Your application at Nordlicht Energie";

/** The saved file, or null until all of it is there. */
function readBackup(folder: string): unknown {
  const name = readdirSync(folder).find((file) => /^onward-\d{4}-\d{2}-\d{2}\.json$/u.test(file));
  const text = name === undefined ? "" : readFileSync(path.join(folder, name), "utf8");
  return text.endsWith("}\n") ? JSON.parse(text) : null;
}

let browser: TestBrowser;
let site: MailSite;

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(browser);
});

afterAll(async () => {
  await browser.close();
});

describe("the settings", () => {
  it("keep name and sign-off as they are typed", async () => {
    const options = await browser.openOwnPage("src/options/index.html#settings/names");
    await write(options, "First name", "Inès");
    await findText(options, "Kept");
    await options.reload();
    await eventually("The name is not there again.", async () => {
      await find(options, "textbox", "First name");
      return (await options.$eval("main input", (input) => input.value)) === "Inès";
    });
    await options.close();
  });

  it("export everything as one JSON file, and erase everything, also from the card that is open", async () => {
    const page = await site.open();
    await openThread(page, rejection);
    await press(page, "When you’re ready");
    await press(page, "Let it out, 2 min");
    await press(page, "Done");
    await find(page, "button", "Let it out, done");
    await eventually("The step was not stored.", async () => (await readStored(browser)).rejections.length === 1);

    const options = await browser.openOwnPage("src/options/index.html#data");
    const folder = mkdtempSync(path.join(tmpdir(), "onward-export-"));
    try {
      const session = await options.createCDPSession();
      await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
      await press(options, "Export as JSON");
      const backup = await until("No whole file was saved.", async () => readBackup(folder));
      expect(backup).toMatchObject({
        format: "onward",
        version: 2,
        settings: { firstName: "Inès" },
        rejections: [{ company: "Nordlicht Energie", progress: { "let-it-out": { state: "done" } } }],
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }

    await press(options, "Erase everything");
    const dialogButton = await options.waitForSelector(
      'dialog[open] ::-p-aria([name="Erase everything"][role="button"])',
    );
    await dialogButton?.click();
    await findText(options, "Everything is erased.");
    expect(Object.values(await readStored(browser)).flat()).toEqual([]);
    await page.bringToFront();
    await find(page, "button", "Let it out, 2 min");
  });
});
