import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import { openReply, popOut, readRecords } from "../support/mail-actions";
import type { MailSite } from "../support/mail-site";
import { stageOutlook } from "../support/outlook-stage";
import { comeToRest } from "../support/page-editors";

const rejection = "Your application at Nordlicht Energie";
const editor = "[id^=editorParent_] [contenteditable=true][aria-multiline=true]";

const stage = stageOutlook();
const { open, count } = stage;
let page: Page;
let site: MailSite;

beforeEach(() => {
  ({ page, site } = stage);
});

describe("a window of the simulated Outlook", () => {
  it("without an address is filled by its opener, and written anew", async () => {
    await open({ ownWindow: "rewritten" });
    const window = await popOut(page);
    await window.waitForSelector("[data-look=subject]");
    await window.evaluate(() => {
      document.body.append(document.createElement("hr"));
      document.addEventListener("keydown", () => document.body.append(document.createElement("hr")));
    });
    await comeToRest(window);
    await window.keyboard.press("x");
    expect(await window.$("hr")).toBeNull();
    expect(await window.$eval("[data-look=subject]", ({ textContent }) => textContent)).toBe(rejection);
    await window.close();
  });

  it("with an address has no list, no main region and no id of the conversation", async () => {
    await open({});
    const id = await page.$eval("[id^=MSG_][id$=_FROM]", (from) => from.id.replace(/^MSG_|_FROM$/gu, ""));
    await site.go(page, `/mail/deeplink/read/${id}`);
    await comeToRest(page);
    expect(await count("#ItemReadingPaneContainer [id^=MSG_][id$=_SUBJECT]")).toBe(1);
    expect(await count("[role=main], #MailList, [id^=CONV_], [data-convid]")).toBe(0);
  });
});

describe("what happens without the person in the simulated Outlook", () => {
  it("adds the sent answer, and one that comes in, where the account has the newest", async () => {
    for (const [newestAt, order] of [
      ["bottom", ["Mara", "Ines", "Mara"]],
      ["top", ["Mara", "Ines", "Mara"]],
    ] as const) {
      await open({ newestAt });
      await openReply(page);
      await page.keyboard.type("Thank you, Mara.");
      await page.evaluate(() => {
        window.simulatedOutlook.sendReply();
        const from = { name: "Mara Lindqvist", address: "mara.lindqvist@nordlicht-energie.example" };
        window.simulatedOutlook.receiveAnswer({ from, at: Date.now() + 120_000, text: "Good luck, Ines." });
      });
      await comeToRest(page);
      expect(await count(editor)).toBe(0);
      const items = await page.$$eval("[data-look=item]", (all) => all.map(({ textContent }) => textContent));
      expect(items.map((text) => /Mara|Ines/u.exec(text)?.[0])).toEqual(order);
      expect(items.at(newestAt === "top" ? 0 : -1)).toContain("Good luck, Ines.");
      expect(items[1]).toContain("Thank you, Mara.");
    }
    expect((await readRecords(page)).tripwires).toEqual([]);
  });

  it("brings a mail of its own where conversations are off", async () => {
    await open({ conversationView: "off" });
    const before = await count("[role=option]");
    await page.evaluate(() => {
      const from = { name: "Mara Lindqvist", address: "mara.lindqvist@nordlicht-energie.example" };
      window.simulatedOutlook.receiveAnswer({ from, at: Date.now(), text: "Good luck, Ines." });
    });
    expect(await count("[role=option]")).toBe(before + 1);
    expect(await page.$eval("[role=main]", ({ textContent }) => textContent)).not.toContain("Good luck");
  });
});
