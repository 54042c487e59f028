import { rm } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { type StepId, stepIds } from "../../src/core/model/step";
import type { WordKey } from "../../src/platform/words";
import { stepWords } from "../../src/ui/step-words";
import { findAxeFaults } from "../support/axe";
import type { TestBrowser } from "../support/browser";
import type { Surface } from "../support/eyes";
import { launchChromium } from "../support/launch-chromium";
import { openThread } from "../support/mail-actions";
import { type MailSite, serveMail } from "../support/mail-site";
import { makeRightToLeft, readArabicWords } from "../support/right-to-left";
import { setColours } from "../support/shots";
import { eraseStored } from "../support/stored";
import { find, findFocus, readNames, tabTo } from "../support/surfaces";
import { usualSwitches } from "./mail-pages/switches";

const rejection = "Your application at Nordlicht Energie";
const card = "[data-onward-card]";
const inEnglish = (key: WordKey) => messages[key].message;

/** Every step as the person comes to it by keyboard: its row, its title, nothing that axe finds, and the way back. */
async function walkSteps(
  surface: Surface & Page,
  word: (key: WordKey) => string,
  look: (step: StepId) => Promise<void>,
): Promise<void> {
  for (const step of stepIds) {
    const title = word(stepWords[step].title);
    const row = (await readNames(surface, "button")).find((name) => name.startsWith(title)) ?? title;
    await tabTo(surface, `button ${row}`);
    await surface.keyboard.press("Enter");
    await find(surface, "heading", title);
    await findFocus(surface, `heading ${title}`);
    await look(step);
    await surface.keyboard.press("Escape");
    await findFocus(surface, `button ${row}`);
  }
}

/** What stands out of the window to either side: nothing may, or one would have to scroll to read. */
async function findCutOff(page: Page, root: string | null): Promise<string[]> {
  return page.evaluate((host) => {
    const within = host === null ? document : document.querySelector(host)?.shadowRoot;
    return [...(within?.querySelectorAll("main *, section *") ?? [])]
      .filter((element) => element.checkVisibility() && !element.closest(".sr"))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className}`);
  }, root);
}

for (const theme of ["light", "dark"] as const) {
  describe(`from right to left, ${theme}`, () => {
    let browser: TestBrowser;
    let site: MailSite;
    let extension: string;
    let word: Awaited<ReturnType<typeof readArabicWords>>;

    beforeAll(async () => {
      extension = await makeRightToLeft("dist/chrome-open");
      word = await readArabicWords();
      browser = await launchChromium({ extension, size: { width: 1440, height: 900 } });
      site = await serveMail(browser);
      site.switches = { ...usualSwitches, theme };
    });
    afterEach(() => eraseStored(browser));
    afterAll(async () => {
      await browser.close();
      await rm(extension, { recursive: true });
    });

    it("every step in the card is reached by keyboard, and axe finds nothing", async () => {
      const page = await site.open();
      await openThread(page, rejection);
      await find(page, "button", word("chipRejection"));
      await tabTo(page, `button ${word("chipRejection")}`);
      await page.keyboard.press("Enter");
      await find(page, "heading", "Senior Product Designer");
      await walkSteps(page, word, async (step) => {
        expect(await findAxeFaults(page, card), step).toEqual([]);
        expect(await findCutOff(page, card), step).toEqual([]);
      });
    });

    it("every step in the popup as well", async () => {
      const page = await site.open();
      await openThread(page, rejection);
      await find(page, "button", word("chipRejection"));
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- in Chromium the popup is a page of the driver
      const popup = (await browser.openPopup(page)) as Page;
      await setColours(popup, theme);
      await find(popup, "heading", "Senior Product Designer");
      expect(await popup.evaluate(() => document.documentElement.dir)).toBe("rtl");
      await walkSteps(popup, word, async (step) => {
        expect(await findAxeFaults(popup), step).toEqual([]);
        expect(await findCutOff(popup, null), step).toEqual([]);
      });
      await browser.closePopup();
    });
  });

  describe(`at 200 % zoom, ${theme}`, () => {
    let browser: TestBrowser;
    let site: MailSite;

    beforeAll(async () => {
      // A window of 1280 by 800 has 640 by 400 CSS pixels left.
      browser = await launchChromium({ extension: "dist/chrome-open", size: { width: 640, height: 400 } });
      site = await serveMail(browser);
      site.switches = { ...usualSwitches, theme };
    });
    afterEach(() => eraseStored(browser));
    afterAll(() => browser.close());

    it("every step in the popup is reached by keyboard, and axe finds nothing", async () => {
      const page = await site.open();
      await openThread(page, rejection);
      await find(page, "button", inEnglish("chipRejection"));
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- in Chromium the popup is a page of the driver
      const popup = (await browser.openPopup(page)) as Page;
      await setColours(popup, theme);
      await find(popup, "heading", "Senior Product Designer");
      await walkSteps(popup, inEnglish, async (step) => {
        expect(await findAxeFaults(popup), step).toEqual([]);
        expect(await findCutOff(popup, null), step).toEqual([]);
      });
      await browser.closePopup();
    });

    it("every step in the card as well, where a larger window has room for it", async () => {
      const page = await browser.driver.newPage();
      // Of 1920 by 1200.
      await page.setViewport({ width: 960, height: 600 });
      await site.open(page);
      await openThread(page, rejection);
      await find(page, "button", inEnglish("chipRejection"));
      await tabTo(page, `button ${inEnglish("chipRejection")}`);
      await page.keyboard.press("Enter");
      await find(page, "heading", "Senior Product Designer");
      await walkSteps(page, inEnglish, async (step) => {
        expect(await findAxeFaults(page, card), step).toEqual([]);
        expect(await findCutOff(page, card), step).toEqual([]);
      });
    });
  });
}
