import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import type { HostId } from "../../src/core/model/host-names";
import type { TestBrowser } from "../support/browser";
import { launchHere } from "../support/launch-here";
import { openThread } from "../support/mail-actions";
import { serveMail } from "../support/mail-site";
import { eventually, find, findText, press, tabTo } from "../support/surfaces";

let browser: TestBrowser;

afterEach(async () => {
  await browser.close();
});

/** The card of a rejection, open in a window of this size: beside the mail in Gmail, low in Outlook. */
async function openCard(host: HostId, height = 800): Promise<Page> {
  browser = await launchHere({ isOpen: true, size: { width: 1280, height } });
  const page = await (await serveMail(browser, undefined, {}, host)).open();
  await openThread(page, "Your application at Nordlicht Energie");
  await press(page, "When you’re ready");
  await find(page, "heading", "Senior Product Designer");
  return page;
}

/** What of the card can be seen and pressed: its buttons, lines of it, and how many pixels of the reply's text stand between the bars. */
async function look(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector("[data-onward-card]")?.shadowRoot;
    const all = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])];
    const boxOf = (element: Element | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
    const isInSight = (element: Element) => {
      const { left, top, bottom, width } = boxOf(element);
      const points = [top + 3, bottom - 3].map((y) => root?.elementFromPoint(left + Math.min(width / 2, 40), y));
      return points.every((found) => found && element.contains(found));
    };
    const named = all("button").filter(isInSight);
    const [text] = all("textarea").map(boxOf);
    const [card] = all(".card").map(boxOf);
    const top = all(".bar").map(boxOf)[0]?.bottom ?? card?.top ?? 0;
    const end = all(".stays").map(boxOf)[0]?.top ?? card?.bottom ?? 0;
    return {
      buttons: named.map((button) => button.ariaLabel ?? button.textContent),
      lines: all("li")
        .filter(isInSight)
        .map((line) => line.textContent),
      text: text ? Math.min(text.bottom, end) - Math.max(text.top, top) : 0,
      foot: boxOf(all(".card-foot")[0]).height / (card?.height ?? 1),
    };
  });
}

const inSight = (page: Page, names: readonly string[]) =>
  eventually(`Not in sight: ${names.join(", ")}`, async () => {
    const { buttons } = await look(page);
    return names.every((name) => buttons.some((button) => button.startsWith(name)));
  });

describe.each([
  ["gmail", 5, 120],
  ["outlook", 2, 120],
] as const)("in a window of 1280 by 800, in %s", (host, rows, lines) => {
  it("the way to reply and the way out stand below the rows, and the last row comes clear of them", async () => {
    const page = await openCard(host);
    await inSight(page, ["Put a reply in", "Enough for now", "Close the card", "Not a rejection?"]);
    const { buttons } = await look(page);
    expect(buttons.filter((name) => name.endsWith("2 min")).length).toBeGreaterThanOrEqual(rows);
    await tabTo(page, "button Choose one next step, 2 min");
    await inSight(page, ["Choose one next step", "Put a reply in", "Enough for now"]);
    await tabTo(page, "button Write a reply");
    await inSight(page, ["Write a reply", "Put a reply in", "Enough for now"]);
    await tabTo(page, "button Put a reply in");
  });

  it("the way back stays above an open step, and one bar leaves its words the room", async () => {
    const page = await openCard(host);
    await press(page, "Thank them, stay in touch, 2 min");
    await find(page, "textbox", "The reply");
    await inSight(page, ["All steps", "Close the card", "Put it in the reply", "Copy"]);
    await tabTo(page, "textbox The reply");
    await inSight(page, ["All steps", "Close the card", "Put it in the reply", "Copy"]);
    await eventually("The text has no room.", async () => (await look(page)).text >= lines);
    await page.keyboard.type("Why? ");
    await findText(page, "You ask why. “Is there one thing” is easier to answer.");
    await eventually("The hint is out of sight.", async () =>
      (await look(page)).lines.some((line) => line.startsWith("You ask why.")),
    );
    await tabTo(page, "button Skip");
    await inSight(page, ["All steps", "Close the card", "Done", "Later", "Skip"]);
  });
});

it("in a low window the foot takes less than a quarter of the card", async () => {
  const page = await openCard("outlook", 600);
  await inSight(page, ["Put a reply in", "Enough for now"]);
  expect((await look(page)).foot).toBeLessThan(0.25);
});
