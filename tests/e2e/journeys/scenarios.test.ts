import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Mail } from "../../../src/core/model/mail";
import type { TestBrowser } from "../../support/browser";
import { findTabId, readAnew, readToldMail } from "../../support/extension";
import { fastPace, here, launchHere } from "../../support/launch-here";
import { openThread, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { comeToRest, readEditors } from "../../support/page-editors";
import { type Putting, putReply, takeBack } from "../../support/put-reply";
import { expectInserted, expectUntouched } from "../../support/reply-checks";
import { eraseStored } from "../../support/stored";
import { eventually } from "../../support/surfaces";
import { demoMailbox } from "../mail-pages/demo-mailbox";
import type { Scenario, Told } from "../mail-pages/scenario";
import { scenariosOf } from "../mail-pages/scenarios";
import { usualSwitches } from "../mail-pages/switches";

const rejection = "Your application at Nordlicht Energie";

let browser: TestBrowser;
let site: MailSite;
let ownPage: Page;
let page: Page;
/** What is looked at: the page, or a window that was opened from it. */
let shown: Page;
let faults: string[] = [];

beforeAll(async () => {
  browser = await launchHere({ isFast: true });
  site = await serveMail(browser);
  ownPage = await browser.openOwnPage("src/options/index.html");
  page = await browser.driver.newPage();
  shown = page;
  for (const one of [ownPage, page]) listenForFaults(one);
});

afterEach(async () => {
  if (shown !== page) await shown.close();
  shown = page;
  await eraseStored(browser);
});

afterAll(async () => {
  await browser.close();
});

/** Errors of any script, and what our own scripts complain of. */
function listenForFaults(heard: Page): void {
  const ours = browser.addressOf("");
  heard.on("pageerror", (error) => faults.push(String(error)));
  heard.on("console", (message) => {
    const isOurs = message.stackTrace().some(({ url }) => url?.startsWith(ours));
    if (isOurs && (message.type() === "error" || message.type() === "warn")) faults.push(message.text());
  });
}

/** Opens the page as the scenario has it. */
async function stage({ switches, mailbox, mail = rejection, path, act }: Scenario): Promise<void> {
  faults = [];
  site.mailbox = mailbox ?? demoMailbox;
  site.switches = { ...usualSwitches, pace: fastPace, ...switches };
  await page.bringToFront();
  await site.go(page, path);
  await comeToRest(page);
  if (mail !== null) await openThread(page, mail);
  if (act) shown = await act(page);
  if (shown !== page) listenForFaults(shown);
  await comeToRest(shown);
}

function isRight<T>(value: T | null, right: Partial<T> | null): boolean {
  if (value === null || right === null) return value === right;
  try {
    expect(value).toMatchObject(right);
    return true;
  } catch {
    return false;
  }
}

/** Fails as the first of the right ones would. */
function expectRight<T>(value: T | null, right: readonly (Partial<T> | null)[]): void {
  if (right.some((one) => isRight(value, one))) return;
  const [first = null] = right;
  if (first === null) expect(value).toBeNull();
  else expect(value).toMatchObject(first);
}

/** Waits for the mail that must be told; that none is told is asked for once more, at rest. */
async function expectRead({ read, says = [], saysNot = [] }: Scenario, tabId: number): Promise<Mail | null> {
  const right = listOf<Told>(read);
  let mail = await readToldMail(browser, tabId);
  const look = async () => {
    mail = await readToldMail(browser, tabId);
    return right.some((one) => isRight(mail, one));
  };
  await eventually("It is not told.", look).catch(() => expectRight(mail, right));
  if (mail === null) {
    await readAnew(browser, tabId);
    await look();
    expectRight(mail, right);
  }
  for (const words of says) expect(mail?.text ?? words).toContain(words);
  for (const words of saysNot) expect(mail?.text ?? "").not.toContain(words);
  return mail;
}

function listOf<T>(right: T | readonly T[]): readonly T[] {
  return Array.isArray(right) ? (right as readonly T[]) : [right as T];
}

async function expectReply(scenario: Scenario, { tabId, mail }: { tabId: number; mail: Mail }) {
  const before = await readEditors(shown);
  const putting: Putting = { ownPage, tabId, mail };
  const coming = putReply(putting);
  await scenario.meanwhile?.(shown);
  const end = await coming;
  await comeToRest(shown);
  expectRight(end, listOf(scenario.reply ?? []));
  const after = await readEditors(shown);
  if (end.outcome !== "inserted") {
    if (isRight(end, { outcome: "trouble", trouble: "partly-arrived" })) return;
    expectUntouched(before, after, scenario.meanwhile !== undefined);
    return;
  }
  const index = expectInserted(before, after, mail.messageKey);
  await eventually("What stands in the box was not saved.", async () => {
    const text = (await readEditors(shown))[index]?.text;
    return (await readRecords(shown)).drafts.at(-1) === text;
  });
  const restored = await takeBack(putting);
  await comeToRest(shown);
  const last = await readEditors(shown);
  if (scenario.takesBack !== false && scenario.meanwhile === undefined) expect(restored).toBe(true);
  // What the page took away itself when the text came in does not come back.
  if (scenario.takesBack === false) return;
  if (restored) expect(last[index]?.html).toBe(before[index]?.html ?? after[index]?.built);
  else expectInserted(before, last, mail.messageKey);
}

describe(`${here.host}: a page`, () => {
  it("of each kind has a name of its own", () => {
    const names = scenariosOf[here.host].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  for (const scenario of scenariosOf[here.host]) {
    const { name, read, reply } = scenario;
    const does = read === null ? "keeps quiet" : reply === undefined ? "reads" : "reads and answers";
    it(`${does} where ${name}`, async () => {
      await stage(scenario);
      const tabId = await findTabId(browser, shown);
      const mail = await expectRead(scenario, tabId);
      if (mail !== null && reply !== undefined) await expectReply(scenario, { tabId, mail });
      for (const words of scenario.keeps ?? []) {
        const holding = (await readEditors(shown)).filter(({ isThere, text }) => isThere && text.includes(words));
        expect(holding.map(({ text }) => text.split(words).length - 1)).toEqual([1]);
      }
      if (await shown.evaluate(() => "simulatedGmail" in window || "simulatedOutlook" in window)) {
        const { tripwires, shortcuts } = await readRecords(shown);
        expect({ tripwires, shortcuts }).toEqual({ tripwires: [], shortcuts: [] });
      }
      expect(faults).toEqual([]);
    });
  }
});
