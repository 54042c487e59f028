import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import { openReply, openWindow, readRecords } from "../support/mail-actions";
import type { MailSite } from "../support/mail-site";
import { stageOutlook } from "../support/outlook-stage";
import { comeToRest, readEditors } from "../support/page-editors";
import { eventually } from "../support/surfaces";
import { demoMailbox } from "./mail-pages/demo-mailbox";

const rejection = "Your application at Nordlicht Energie";
const editor = "[id^=editorParent_] [contenteditable=true][aria-multiline=true]";

const stage = stageOutlook();
const { open, count } = stage;
let page: Page;
let site: MailSite;

beforeEach(() => {
  ({ page, site } = stage);
});

async function pressByScript(press: string): Promise<void> {
  await page.$eval(`[data-press=${press}]`, (button) => (button as HTMLElement).click());
}

/** What stands in the editor, in lines. */
async function readEditor(): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: where lines end is part of what is read
  return page.$eval(editor, (found) => (found as HTMLElement).innerText);
}

describe("Reply in the simulated Outlook", () => {
  for (const replyAt of ["message", "bottom", "ribbon", "menu"] as const) {
    it(`opens the sender’s box from ${replyAt}`, async () => {
      await open({ replyAt });
      await openReply(page);
      const names = (await readEditors(page)).map(({ name }) => name);
      expect(names.filter((name) => name?.startsWith("answers AAMk"))).toHaveLength(1);
    });
  }

  it("cannot be pressed where it is disabled, and is not there where it is nowhere", async () => {
    for (const replyPress of ["disabled", "aria-disabled"] as const) {
      await open({ replyPress });
      await pressByScript("reply");
      await comeToRest(page);
      expect(await count(editor)).toBe(0);
    }
    await open({ replyAt: "nowhere" });
    expect(await count("[data-icon-name^=ArrowReply]")).toBe(0);
  });

  it("has the account’s own way first, and icons by other names", async () => {
    await open({ splitButton: "reply-all", replyIcons: "20Regular" });
    const icons = await page.$$eval("[data-icon-name^=ArrowReply]", (found) =>
      found.map((icon) => icon.getAttribute("data-icon-name")),
    );
    expect(icons.slice(0, 3)).toEqual(["ArrowReplyAll20Regular", "ArrowReply20Regular", "ArrowReplyAll20Regular"]);
  });

  it("notices a script’s press on anything else", async () => {
    await open({});
    for (const kind of ["reply-all", "forward", "other"]) {
      await pressByScript(kind);
    }
    expect((await readRecords(page)).tripwires).toEqual(["reply-all:press", "forward:press", "other:press"]);
    await page.click("[data-look=way][data-press=reply-all]");
    expect((await readRecords(page)).tripwires).toHaveLength(3);
  });
});

describe("a box in the simulated Outlook", () => {
  it("has addresses before its editor, and one subject", async () => {
    await open({ wellShows: "name" });
    await openReply(page);
    const boxes = await page.$$eval("[data-app-section=ComposeForm] [role=textbox]", (found) =>
      found.map((one) => one.ariaMultiLine),
    );
    expect(boxes).toEqual([null, null, "true"]);
    expect(await page.$eval("[data-app-section=ComposeForm] input", ({ value }) => value)).toBe(`Re: ${rejection}`);
    expect(await page.$eval("[data-look=well]", ({ textContent }) => textContent)).toBe("ToMara Lindqvist");
  });

  it("is there before it can be written in, and focus comes later still", async () => {
    await open({ editorFocusDelay: 400 });
    await page.click("[data-look=way][data-press=reply]");
    await page.waitForSelector("[id^=editorParent_] > div:not([contenteditable])");
    await page.waitForSelector(editor);
    expect(await page.evaluate((selector) => document.activeElement?.matches(selector), editor)).toBe(false);
    await comeToRest(page);
    expect(await page.evaluate((selector) => document.activeElement?.matches(selector), editor)).toBe(true);
  });

  it("quotes the mail in the editor, outside of it, or not at all, and marks its signature or not", async () => {
    await open({});
    await openReply(page);
    expect(await readEditor()).toContain("The letter that is answered.");
    expect(await count("#Signature")).toBe(1);
    for (const [quoteAt, buttons] of [
      ["folded", 1],
      ["nowhere", 0],
    ] as const) {
      await open({ quoteAt, signatureId: "dropped" });
      await openReply(page);
      expect((await readEditor()).trim()).toBe("Ines Moreau");
      expect(await count("[data-look=compose] [data-icon-name=MoreHorizontalRegular]")).toBe(buttons);
      expect(await count("#Signature")).toBe(0);
    }
  });

  it("is built anew in another node, without what came in before", async () => {
    await open({ editorRebuiltAfter: 500 });
    await openReply(page);
    const first = await page.$(editor);
    await page.keyboard.type("Hello");
    await comeToRest(page);
    expect(await first?.evaluate((node) => node.isConnected)).toBe(false);
    expect(await readEditor()).not.toContain("Hello");
  });

  it("suggests words that go with the first that is typed, and are not saved", async () => {
    await open({ ghostText: true });
    await openReply(page);
    expect(await readEditor()).toContain("Copilot");
    await page.keyboard.type("Hello");
    expect(await readEditor()).toMatch(/^Hello\s/u);
    await eventually("It was not saved.", async () => (await readRecords(page)).drafts.at(-1) === (await readEditor()));
    expect(await readEditor()).not.toContain("Copilot");
  });

  it("pulls focus back into itself, as long as it is there", async () => {
    await open({ focusTrap: true });
    await openReply(page);
    const isInEditor = () => page.evaluate((selector) => document.activeElement?.matches(selector) === true, editor);
    await page.focus("[data-look=search]");
    expect(await isInEditor()).toBe(true);
    await page.click("[data-press=discard]");
    await page.focus("[data-look=search]");
    expect(await page.evaluate(() => document.activeElement?.matches("[data-look=search]"))).toBe(true);
  });

  it("gives markup that is pasted in the writer’s colour, and plain text none", async () => {
    await open({});
    await openReply(page);
    const paste = (type: string, data: string) =>
      page.$eval(
        editor,
        (target, kind, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData(kind, text);
          target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        },
        type,
        data,
      );
    await paste("text/html", "<p style='color: rgb(200, 0, 0)'>Red words</p>");
    await eventually("Nothing was pasted.", async () => (await readEditor()).includes("Red words"));
    expect(await page.$eval(editor, ({ innerHTML }) => innerHTML)).not.toContain("rgb(200, 0, 0)");
  });

  it("for other people is docked, or waits in a tab", async () => {
    await open({ secondCompose: "docked" });
    expect(await (await page.$("[data-look=docked] [data-look=editor]"))?.isVisible()).toBe(true);
    await open({ secondCompose: "tab" });
    expect(await (await page.$("[data-look=tab-panel] [data-look=editor]"))?.isVisible()).toBe(false);
    expect((await readEditors(page)).map(({ name }) => name)).toContain("somebody else");
  });

  it("moves into a window of its own, with its words", async () => {
    await open({});
    await openReply(page);
    await page.keyboard.type("Dear Mara");
    const window = await openWindow(page, "Pop out");
    await eventually("The words did not come along.", async () =>
      (await readEditors(window)).some(({ text }) => text.includes("Dear Mara")),
    );
    expect(await count(editor)).toBe(0);
    await window.close();
  });

  it("goes with its mail when that is left", async () => {
    await open({ leavesAt: "first-words" });
    await openReply(page);
    await page.keyboard.type("H");
    await comeToRest(page);
    expect(await count(editor)).toBe(0);
    expect(await page.$eval("[data-look=subject]", ({ textContent }) => textContent)).not.toBe(rejection);
  });
});

describe("a draft in the simulated Outlook", () => {
  const draft = "Dear Mara,\n\nI began this yesterday.";

  it("is a box, an item with a box, an item with words alone, or a folded item", async () => {
    const [first, ...others] = demoMailbox.threads;
    if (first) site.mailbox = { ...demoMailbox, threads: [{ ...first, draft }, ...others] };
    const found = [];
    for (const draftAs of ["reply-box", "item", "bare-item", "folded-item"] as const) {
      await open({ draftAs });
      await comeToRest(page);
      const items = await count("[data-look=item]");
      const boxes = await count("[data-app-section=ComposeForm]");
      const words = await page.$$eval("[aria-multiline=true]", (all) =>
        all.map(({ textContent }) => textContent.includes("yesterday")),
      );
      found.push([items, boxes, words]);
    }
    expect(found).toEqual([
      [1, 1, [true]],
      [2, 1, [true]],
      [2, 0, [true]],
      [2, 0, []],
    ]);
    expect(await page.$eval("[data-look=item]:last-child [id^=MSG_]", ({ textContent }) => textContent)).toMatch(
      /^\[Draft\] /u,
    );
  });
});
