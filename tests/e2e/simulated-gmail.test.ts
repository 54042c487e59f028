import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { TestBrowser } from "../support/browser";
import { launchChromium } from "../support/launch-chromium";
import { backToList, clickRow, openReply, openThread, readRecords } from "../support/mail-actions";
import { type MailSite, serveMail } from "../support/mail-site";
import { patience } from "../support/soon";
import { demoMailbox } from "./mail-pages/demo-mailbox";
import { makeLargeMailbox, makeLongText } from "./mail-pages/large-mailbox";
import { usualSwitches } from "./mail-pages/switches";

const rejection = "Your application at Nordlicht Energie";
const withHistory = "Design Lead at Okoro Studio";

let browser: TestBrowser;
let site: MailSite;
let page: Page;
let faults: string[];

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveMail(browser);
});
afterAll(() => browser.close());

beforeEach(async () => {
  site.mailbox = demoMailbox;
  site.switches = usualSwitches;
  faults = [];
  page = await browser.driver.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await site.open(page);
});
afterEach(async () => {
  await page.close();
  expect(faults).toEqual([]);
});

/** Text of every hit inside the live view. */
function textsOf(selector: string): Promise<string[]> {
  return page.$$eval(`[role=main] ${selector}`, (hits) => hits.map((hit) => hit.textContent));
}

describe("list and threads", () => {
  test("a row opens its mail with Gmail's structure", async () => {
    await openThread(page, rejection);
    expect(await textsOf(".a98.iY h2.hP")).toEqual([rejection]);
    expect(await textsOf("[role=list] > .h7[role=listitem][aria-expanded=true] .adn.ads .gE span.gD > span")).toEqual([
      "Mara Lindqvist",
    ]);
    expect((await textsOf(".adn .ii.gt > .a3s.aiL"))[0]).toContain("ahead with another candidate");
    expect(await textsOf(".amn > .ams.bkH[role=link]")).toEqual(["Reply"]);
    expect(await textsOf("td.acX .aaq[role=button]")).toHaveLength(1);
    expect(await textsOf("td.gH .g3[title]")).toHaveLength(1);
    expect(await page.title()).toBe(`${rejection} - ines.moreau@mail.example - Gmail`);
  });

  test("ids agree with each other and hold the time of arrival", async () => {
    await openThread(page, rejection);
    const ids = await page.$eval("[role=main] .adn", (mail) =>
      Object.fromEntries(Object.entries((mail as HTMLElement).dataset)),
    );
    const number = BigInt(ids["messageId"]?.replace("#msg-f:", "") ?? "");
    expect(ids["legacyMessageId"]).toBe(number.toString(16));
    expect(Number(number >> 20n)).toBe(Date.parse("2026-11-20T09:12:00Z"));
    const thread = await page.$eval("[role=main] h2.hP", (title) => Object.fromEntries(Object.entries(title.dataset)));
    expect(thread["threadPermId"]).toBe(`thread-f:${number}`);
    expect(thread["legacyThreadId"]).toBe(number.toString(16));
  });

  test("the address changes before the page does, and the header comes before the body", async () => {
    const stages = page.evaluate(
      (subject) =>
        new Promise<string[]>((done) => {
          const seen: string[] = [];
          const note = (what: string) => {
            if (!seen.includes(what)) seen.push(what);
          };
          const look = () => {
            if (location.hash.startsWith("#inbox/FMfcg")) note("address");
            const title = document.querySelector("[role=main] h2.hP");
            if (title?.textContent === subject) note("header");
            if (title != null && document.querySelector("[role=main] .a3s") !== null) note("body");
            if (seen.includes("body")) done(seen);
            else requestAnimationFrame(look);
          };
          look();
        }),
      rejection,
    );
    await page.evaluate(() => window.simulatedGmail.change({ bodyDelay: 400 }));
    await clickRow(page, rejection);
    expect(await stages).toEqual(["address", "header", "body"]);
  });

  test("old views stay in the document, hidden and before the live one", async () => {
    await openThread(page, rejection);
    await backToList(page);
    await openThread(page, withHistory);
    await page.waitForFunction(() => document.querySelectorAll("[role=main]").length === 1, { timeout: patience });
    const titles = await page.$$eval("h2.hP", (hits) =>
      hits.map((hit) => [hit.textContent, hit.getBoundingClientRect().width > 0]),
    );
    expect(titles).toEqual([
      [rejection, false],
      [withHistory, true],
    ]);
    expect(await page.$$("tr.zA")).toHaveLength(demoMailbox.threads.length);
  });

  test("older messages are collapsed without a body and expand on a click", async () => {
    await openThread(page, withHistory);
    expect(await textsOf(".kv[aria-expanded=false] > .adf.ads .gD")).toEqual(["Ada Okoro", "me"]);
    expect(await textsOf(".a3s")).toHaveLength(1);
    await (await page.$("[role=main] .kv"))?.click();
    await page.waitForFunction(() => document.querySelectorAll("[role=main] .a3s").length === 2, { timeout: patience });
    expect((await textsOf(".h7 .adn.ads .a3s"))[0]).toContain("We would love to meet you");
    expect((await textsOf(".a3s .gmail_quote blockquote.gmail_quote"))[0]).toContain("Thursday at 14:00");
  });

  test("a second tab is served as well", async () => {
    const second = await site.open();
    await openThread(second, rejection);
    await second.close();
  });

  test("the mail scrolls inside its own container", async () => {
    const from = { name: "Committee", address: "committee@works.example" };
    const long = { subject: "Long", messages: [{ from, at: "2026-11-20T12:30:00Z", text: makeLongText(1_000_000) }] };
    site.mailbox = makeLargeMailbox(500, [long]);
    await site.open(page);
    expect(await page.$$("tr.zA")).toHaveLength(501);
    await openThread(page, "Long");
    const heights = await page.$eval(".Tm.aeJ", (pane) => [pane.clientHeight, pane.scrollHeight]);
    expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) * 10);
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  });

  test("what is half rendered stays half rendered", async () => {
    const left = { messages: ".adn", sender: ".gD", body: ".a3s" } as const;
    for (const leftOut of ["messages", "sender", "body"] as const) {
      site.switches = { ...usualSwitches, leftOut };
      await site.open(page);
      await clickRow(page, rejection);
      await page.waitForSelector("[role=main] h2.hP", { visible: true, timeout: patience });
      expect(await textsOf(left[leftOut])).toEqual([]);
    }
  });
});

describe("the page defends itself as Gmail does", () => {
  test("Trusted Types are enforced for the page's own scripts", async () => {
    const refused = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>no</b>");
        return "allowed";
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refused).toBe("TypeError");
    faults = faults.filter((fault) => !fault.includes("TrustedHTML"));
  });

  test("a policy named default cannot be made", async () => {
    const refused = await page.evaluate(() => {
      try {
        window.trustedTypes.createPolicy("default", { createScriptURL: (url) => url });
        return "allowed";
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refused).toBe("TypeError");
    faults = faults.filter((fault) => !fault.includes("policy"));
  });
});

describe("reply box", () => {
  beforeEach(() => openThread(page, rejection));

  test("is Closure's own editor, and undo by keys takes back what was typed", async () => {
    await openReply(page);
    const before = await editorText();
    expect(before).toContain("Ines Moreau");
    await page.keyboard.type("Dear Mara");
    const typed = await editorText();
    expect(typed).toContain("Dear Mara");
    await page.waitForFunction(() => window.simulatedGmail.drafts.length > 0, { timeout: patience });
    expect((await readRecords(page)).drafts.at(-1)).toContain("Dear Mara");
    await pressWith("Control", "z");
    await page.waitForFunction(editorReads, { timeout: patience }, before);
    await pressWith("Control", "y");
    await page.waitForFunction(editorReads, { timeout: patience }, typed);
  });

  test("takes the bar away while it is open, and names the answered mail", async () => {
    await openReply(page);
    expect(await textsOf(".amn")).toEqual([]);
    const ids = await page.$eval("[role=main] .adn", (mail) => (mail as HTMLElement).dataset["messageId"]);
    expect(await page.$eval("[role=main] .aoI input[name=rm]", (field) => field.value)).toBe(ids);
    expect(await page.$eval("[role=main] .aoI input[name=draft]", (field) => field.value)).toBe("undefined");
  });

  test("opens from the header too, on a whole press only", async () => {
    await page.$eval("[role=main] .aaq", (button) => (button as HTMLElement).click());
    expect(await textsOf(".amn")).toHaveLength(1);
    await (await page.$("[role=main] .aaq"))?.click();
    await page.waitForSelector("[role=main] .aoI [g_editable=true]", { timeout: patience });
  });

  test("every way to send or discard trips a wire", async () => {
    await openReply(page);
    expect((await readRecords(page)).tripwires).toEqual([]);
    await pressWith("Control", "Enter");
    await (await page.$("[role=main] .aoO"))?.click();
    await (await page.$("[role=main] .og"))?.click();
    expect((await readRecords(page)).tripwires).toEqual(["send:keys", "send:click", "discard:click"]);
  });

  async function editorText(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks are what an editor is about
    return page.$eval("[role=main] .aoI [g_editable=true]", (field) => (field as HTMLElement).innerText);
  }

  /** Runs in the page. Closure's redo answers its key a moment later. */
  function editorReads(text: string): boolean {
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks are what an editor is about
    return document.querySelector<HTMLElement>("[role=main] .aoI [g_editable=true]")?.innerText === text;
  }

  async function pressWith(held: "Control", key: "z" | "y" | "Enter"): Promise<void> {
    await page.keyboard.down(held);
    await page.keyboard.press(key);
    await page.keyboard.up(held);
  }
});

test("keys outside a field reach the page's shortcuts, keys inside one do not", async () => {
  await openThread(page, rejection);
  await page.keyboard.press("e");
  await page.keyboard.press("#");
  expect((await readRecords(page)).shortcuts).toEqual(["e", "#"]);
  await openReply(page);
  await page.keyboard.press("e");
  expect((await readRecords(page)).shortcuts).toEqual(["e", "#"]);
});

test("the mutation storm goes on changing the list", async () => {
  await page.evaluate(() => window.simulatedGmail.change({ mutationsPerSecond: 1000 }));
  const changes = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let seen = 0;
        const observer = new MutationObserver((records) => {
          seen += records.length;
          if (seen < 500) return;
          observer.disconnect();
          done(seen);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  expect(changes).toBeGreaterThanOrEqual(500);
});
