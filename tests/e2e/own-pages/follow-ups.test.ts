import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAxeFaults } from "../../support/axe";
import type { TestBrowser } from "../../support/browser";
import { type Downloads, makeDownloads } from "../../support/downloads";
import { sampleFollowUp } from "../../support/fake-follow-ups";
import { launchHere } from "../../support/launch-here";
import { reload } from "../../support/own-page";
import { sampleRejection } from "../../support/sample-mail";
import { seedStored } from "../../support/seed-stored";
import { findOwnTab } from "../../support/self-check";
import { setColours } from "../../support/shots";
import { eventually, find, findFocus, findText, press, readFocus } from "../../support/surfaces";

const rejection = sampleRejection({ role: "Product Designer", company: "Nordlicht Energie" });
const due = sampleFollowUp("stay-in-touch", "2026-01-15");
const coming = sampleFollowUp("re-apply", "2999-01-01", { text: "When the team has grown" });
const done = sampleFollowUp("feedback", "2026-01-10", { doneAt: 5 });

let browser: TestBrowser;
let downloads: Downloads;

beforeAll(async () => {
  downloads = makeDownloads();
  browser = await launchHere({ downloads: downloads.folder });
  // Its tables are made by the first page that reads them.
  const first = await browser.openOwnPage("src/options/index.html#follow-ups");
  await findText(first, "Nothing planned.");
  await seedStored(first, { rejections: [rejection], followUps: [due, coming, done] });
  await first.close();
});

afterAll(async () => {
  await browser.close();
  downloads.remove();
});

const openSection = (address: string) => browser.openOwnPage(`src/options/index.html#${address}`);

describe("the follow-ups", () => {
  it("are planned by keyboard: the form takes focus and gives it back", async () => {
    const options = await openSection("follow-ups");
    await press(options, "Plan something");
    await eventually("The form has no focus.", async () => (await readFocus(options)).startsWith("combobox For"));
    await press(options, "Not now");
    await findFocus(options, "button Plan something");
    await press(options, "Change: When the team has grown, Nordlicht Energie");
    await press(options, "Keep it");
    await findFocus(options, "button Change: When the team has grown, Nordlicht Energie");
    await options.close();
  });

  it("go to a calendar as a file", async () => {
    const options = await openSection("follow-ups");
    await press(options, "All of them to my calendar");
    const { bytes } = await downloads.take(/\.ics$/u);
    const file = new TextDecoder().decode(bytes);
    expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(file.match(/^DTSTART;VALUE=DATE:\d+\r$/gmu)).toEqual([
      "DTSTART;VALUE=DATE:20260115\r",
      "DTSTART;VALUE=DATE:29990101\r",
    ]);
    await options.close();
  });

  it("are moved and done in the popup, and the way to the application is a tab", async () => {
    const page = await browser.driver.newPage();
    const popup = await browser.openPopup(page);
    await press(popup, "Tomorrow: Stay in touch, Nordlicht Energie");
    await findText(popup, "Moved to tomorrow.");
    await findFocus(popup, "button Undo");
    await press(popup, "Undo");
    await find(popup, "button", "Done: Stay in touch, Nordlicht Energie");
    await (await find(popup, "link", "Product Designer")).click();
    const opened = await findOwnTab(browser, `#rejections/${rejection.id}`);
    await findText(opened, "All rejections");
    await opened.close();
    await page.close();
  });

  for (const theme of ["light", "dark"] as const) {
    it(`have no fault that axe finds, ${theme}`, async () => {
      const options = await openSection(`follow-ups/${done.id}`);
      await setColours(options, theme);
      await reload(options);
      await find(options, "heading", "Follow-ups");
      await press(options, "Plan something");
      expect(await findAxeFaults(options)).toEqual([]);
      await options.close();
    });
  }
});

describe("discreet mode", () => {
  it("has a neutral name everywhere, and blurs a company until it is come to, by pointer or by keyboard", async () => {
    const settings = await openSection("settings/privacy");
    await eventually("The page has no name yet.", async () => (await settings.title()) === "Settings · Onward");
    await (await find(settings, "switch", "Discreet mode")).click();
    await eventually("The page is still named.", async () => (await settings.title()) === "Notes");
    await eventually("The icon is still named.", async () => {
      const title = await browser.inBackground(({ chrome }) => chrome.action.getTitle({}), null);
      return title.startsWith("Notes") && !title.includes("Onward");
    });
    const options = await openSection(`rejections/${rejection.id}`);
    await findText(options, "Nordlicht Energie");
    expect(await options.title()).toBe("Notes");
    const readBlur = () => options.$eval(".private", (name) => getComputedStyle(name).filter);
    expect(await readBlur()).toContain("blur");
    await options.focus(".private");
    expect(await readBlur()).toBe("none");
    await options.focus("h1");
    expect(await readBlur()).toContain("blur");
    await options.hover(".private");
    expect(await readBlur()).toBe("none");
    expect(await findAxeFaults(options)).toEqual([]);
    await options.close();
    await (await find(settings, "switch", "Discreet mode")).click();
    await eventually("The page has no name again.", async () => (await settings.title()) === "Settings · Onward");
    await settings.close();
  });
});
