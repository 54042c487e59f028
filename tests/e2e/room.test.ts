import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import type { TestBrowser } from "../support/browser";
import { launchHere } from "../support/launch-here";
import { openReply, openThread, readRecords } from "../support/mail-actions";
import { serveMail } from "../support/mail-site";
import { patience, soon } from "../support/soon";
import { find, findGone, isThere, press, readFocus } from "../support/surfaces";

const rejection = "Your application at Nordlicht Energie";

let browser: TestBrowser;

afterEach(async () => {
  await browser.close();
});

/** The rejection, open in a window of this size. */
async function openIn(width: number, height: number): Promise<Page> {
  browser = await launchHere({ isOpen: true, size: { width, height } });
  const page = await (await serveMail(browser)).open();
  await openThread(page, rejection);
  await find(page, "button", "When you’re ready");
  return page;
}

/** Boxes of the card and of every reply box, in CSS pixels. */
async function readBoxes(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector("[data-onward-card]")?.shadowRoot;
    const boxOf = (element: Element) => element.getBoundingClientRect().toJSON() as Omit<DOMRect, "toJSON">;
    const card = root?.querySelector(".card");
    return { card: card ? boxOf(card) : null, replies: [...document.querySelectorAll(".aoI")].map(boxOf) };
  });
}

describe("where the card finds room", () => {
  it("beside a mail in a wide window it leaves text and reply box uncovered", async () => {
    const page = await openIn(1440, 900);
    await press(page, "When you’re ready");
    await find(page, "button", "Let it out, 2 min");
    await openReply(page);
    await find(page, "button", "Let it out, 2 min");
    const { card, replies } = await readBoxes(page);
    expect(card).not.toBeNull();
    expect(replies).toHaveLength(1);
    for (const reply of replies) expect(reply.top >= (card?.bottom ?? Number.NaN)).toBe(true);
  });

  it("an open reply may take the room: the card then counts as folded, keeps what was done, and touches nothing", async () => {
    const page = await openIn(1024, 700);
    await press(page, "When you’re ready");
    await press(page, "Let it out, 2 min");
    await press(page, "Done");
    await find(page, "button", "Let it out, done");
    await openReply(page);
    await findGone(page, "button", "Let it out, done");
    expect(await isThere(page, "button", "Where you left off")).toBe(true);
    expect((await readFocus(page)).startsWith("textbox")).toBe(true);
    expect((await readRecords(page)).tripwires).toEqual([]);
  });

  it("a window without room for it gets the popup instead", async () => {
    const page = await openIn(700, 420);
    const popup = browser.driver.waitForTarget((target) => target.url().endsWith("popup/index.html"), {
      timeout: patience,
    });
    await press(page, "When you’re ready");
    const opened = await (await soon("The popup did not open.", popup)).asPage();
    await find(opened, "button", "Let it out, 2 min");
    expect(await isThere(page, "button", "Let it out, 2 min")).toBe(false);
  });
});
