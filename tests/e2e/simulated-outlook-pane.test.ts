import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import { clickRow } from "../support/mail-actions";
import { stageOutlook } from "../support/outlook-stage";
import { comeToRest } from "../support/page-editors";
import type { OutlookSwitches } from "./mail-pages/outlook/switches";

const rejection = "Your application at Nordlicht Energie";
const conversation = "Design Lead at Okoro Studio";

/** Classes that builds of Outlook have kept, and those of a mail's own. */
const lasting =
  /^(?:XbIp4|jmmB7|GNqVo|allowTextSelection|customScrollBar|wide-content-host|ms-OverflowSet|x_\w+|rps_\w+)$/u;

const stage = stageOutlook();
const { open, count } = stage;
let page: Page;

beforeEach(() => {
  ({ page } = stage);
});

/** The first one's text, as it stands in the page. */
async function textOf(selector: string): Promise<string> {
  return page.$eval(selector, ({ textContent }) => textContent);
}

async function isShown(selector: string): Promise<boolean> {
  return (await (await page.$(selector))?.isVisible()) ?? false;
}

describe("the simulated Outlook’s marks", () => {
  it("are as they last were, but for classes, which are new on every load", async () => {
    const readClasses = () =>
      page.$$eval("[role=main] [class]", (parts) => parts.flatMap(({ classList }) => [...classList]));
    await open({});
    const first = await readClasses();
    await open({});
    const both = (await readClasses()).filter((name) => first.includes(name));
    expect(both.filter((name) => !lasting.test(name))).toEqual([]);
    expect(both.length).toBeLessThan(first.length);
    expect(await count("[role=heading][id^=CONV_][id$=_SUBJECT]")).toBe(1);
    expect(await count("[aria-expanded=true] > .wide-content-host [id^=MSG_][id$=_FROM]")).toBe(1);
  });

  it("go one by one, or all at once", async () => {
    await open({ marks: "no-ids" });
    expect(await count("[role=main] [id]")).toBe(0);
    expect(await count("[data-app-section]")).not.toBe(0);
    await open({ marks: "no-data" });
    expect(await count("[data-app-section], [data-icon-name], [data-convid], [data-testid]")).toBe(0);
    expect(await count("[id^=MSG_][id$=_FROM]")).toBe(1);
    await open({ marks: "no-classes" });
    expect(await count(".wide-content-host, .allowTextSelection")).toBe(0);
    await open({ marks: "redesigned" });
    expect(await count("[role=main] [id], [data-icon-name], .wide-content-host")).toBe(0);
    expect(await textOf("[role=main]")).toContain("another candidate");
  });
});

describe("the simulated Outlook’s list and pane", () => {
  it("stand beside each other, one below the other, or one over the other", async () => {
    const boxOf = async (selector: string) => (await page.$(selector))?.boundingBox();
    await open({ paneAt: "below" });
    const [list, pane] = [await boxOf("#MailList"), await boxOf("#ReadingPaneContainerId")];
    expect(pane?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
    await open({ paneAt: "off" });
    expect([await isShown("#MailList"), await isShown("#ReadingPaneContainerId")]).toEqual([false, true]);
    await page.click("[data-press=inbox]");
    expect([await isShown("#MailList"), await isShown("#ReadingPaneContainerId")]).toEqual([true, false]);
  });

  it("disagree for a while, or for good", async () => {
    await open({ paneState: "lags" });
    await clickRow(page, conversation);
    expect(await textOf("[data-look=subject]")).toBe(rejection);
    expect(await textOf("[aria-selected=true] [data-look=row-subject]")).toBe(conversation);
    await comeToRest(page);
    expect(await textOf("[data-look=subject]")).toBe(conversation);
    await open({ paneState: "stuck" });
    await clickRow(page, conversation);
    await comeToRest(page);
    expect(await textOf("[data-look=subject]")).toBe(rejection);
  });

  it("have two selected rows, rows without ids, advertisements, and mails by themselves", async () => {
    await open({ selectedRows: "two", rowIds: "missing", adBar: true, conversationView: "off" }, conversation);
    expect(await count("[role=option][aria-selected=true]")).toBe(2);
    expect(await count("[data-convid]")).toBe(0);
    expect(await count("[id^=owaadbar]")).toBe(2);
    expect(await count("[role=heading][id^=MSG_][id$=_SUBJECT]")).toBe(1);
    expect(await count("[id^=MSG_][id$=_FROM]")).toBe(1);
    expect(page.url()).toContain("/id/AAMk");
  });

  it("show the newest message first or last, and open as many as they are told", async () => {
    const readOpen = () => page.$$eval("[data-look=item]", (items) => items.map((item) => item.ariaExpanded));
    await open({}, conversation);
    expect(await readOpen()).toEqual(["false", "false", "true"]);
    await open({ newestAt: "top" }, conversation);
    expect(await readOpen()).toEqual(["true", "false", "false"]);
    await open({ openItems: "all" }, conversation);
    expect(await count("[id^=UniqueMessageBody]")).toBe(3);
    await open({ openItems: "none" }, conversation);
    expect(await count("[id^=UniqueMessageBody]")).toBe(0);
    await page.click("[data-look=item]:last-child");
    expect(await count("[id^=UniqueMessageBody]")).toBe(1);
  });
});

describe("the simulated Outlook’s messages", () => {
  const withWords = [
    ["id-inside", ".allowTextSelection > [role=document][id^=UniqueMessageBody_]"],
    ["id-outside", "[role=document] > .allowTextSelection[id^=UniqueMessageBody_]"],
    ["no-number", "[role=document]#UniqueMessageBody"],
    ["class-only", ".allowTextSelection:not(:has([id^=UniqueMessageBody], [role=document]))"],
  ] as const;
  const withoutWords = [
    ["image", "[id^=UniqueMessageBody] img"],
    ["encrypted", "[data-look=card]"],
    ["invitation", "[data-look=card]"],
  ] as const;

  for (const [bodyBuild, selector] of withWords) {
    it(`have words wrapped with ${bodyBuild}`, async () => {
      await open({ bodyBuild });
      expect(await textOf(`[role=main] ${selector}`)).toContain("another candidate");
    });
  }

  for (const [bodyBuild, selector] of withoutWords) {
    it(`have no words where a body is ${bodyBuild}`, async () => {
      await open({ bodyBuild });
      expect(await count(`[role=main] ${selector}`)).toBe(1);
      expect(await textOf("[role=main]")).not.toContain("another candidate");
    });
  }

  it("show a sender and a time as they are told, in the page’s language", async () => {
    const senders: [Partial<OutlookSwitches>, string][] = [
      [{}, "Mara Lindqvist<mara.lindqvist@nordlicht-energie.example>"],
      [{ senderShows: "name" }, "Mara Lindqvist"],
      [{ senderShows: "address" }, "mara.lindqvist@nordlicht-energie.example"],
      [{ senderShows: "address-as-name" }, "talent@elsewhere.example<mara.lindqvist@nordlicht-energie.example>"],
    ];
    for (const [switches, shown] of senders) {
      await open(switches);
      expect(await textOf("[id^=MSG_][id$=_FROM]")).toBe(shown);
    }
    await open({ senderShows: "label-only", fromLabel: "he", timeTitle: "localised" });
    expect(await count("[id^=MSG_][id$=_FROM]")).toBe(0);
    expect(await count("[aria-label='מאת: Mara Lindqvist']")).toBe(1);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    expect(await page.$eval("[data-testid=SentReceivedSavedTime]", (time) => time.getAttribute("title"))).not.toMatch(
      /\d{4}-\d{2}/u,
    );
    await open({ timeTitle: "missing" });
    expect(await count("[data-testid=SentReceivedSavedTime]")).toBe(0);
  });

  it("are coloured anew in the dark", async () => {
    await open({ theme: "dark" });
    expect(await count("[id^=UniqueMessageBody] p[data-ogsc]")).not.toBe(0);
    await open({});
    expect(await count("[data-ogsc]")).toBe(0);
  });
});
