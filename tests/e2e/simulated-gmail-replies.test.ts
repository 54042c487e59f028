import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { attributesIn, stageGmail, textsIn } from "../support/gmail-stage";
import { backToList, openReply, openThread, readRecords } from "../support/mail-actions";
import { comeToRest, readEditors } from "../support/page-editors";
import { readReplyBox } from "../support/reply-box";
import { eventually } from "../support/surfaces";
import { ownWords, withDraft } from "./mail-pages/gmail/scenarios/threads";
import { mailboxWith } from "./mail-pages/gmail/scenarios/told";

const stage = stageGmail();
const rejection = "Your application at Nordlicht Energie";
const withHistory = "Design Lead at Okoro Studio";
const editor = ".aoI [g_editable=true]";

async function press(page: Page, selector: string): Promise<void> {
  await page.click(`[role=main] ${selector}`);
  await comeToRest(page);
}

describe("Reply", () => {
  test("in header B answers a bare click, and comes after the reaction", async () => {
    const page = await stage.open({ headerButtons: "B" });
    expect(await textsIn(page, "td.acX button")).toHaveLength(3);
    expect(await attributesIn(page, "td.acX button:first-child", "class")).toEqual(["R1Zuwf", "DILLkc", "Wsq5Cf"]);
    await page.$eval("[role=main] .DILLkc", (button) => (button as HTMLElement).click());
    await comeToRest(page);
    expect(await textsIn(page, editor)).toHaveLength(1);
  });

  test("may be a word, with no label beside it", async () => {
    const page = await stage.open({ buttonWords: true });
    expect(await textsIn(page, ".aaq.bsQ")).toEqual(["Reply"]);
    expect(await attributesIn(page, ".aaq.bsQ", "aria-label")).toEqual([null]);
  });

  test("stands in the menu at the end of the page, which goes away with a press", async () => {
    for (const button of [".aap[aria-haspopup]", ".Wsq5Cf[aria-haspopup]"]) {
      const page = await stage.open({ headerButtons: button.startsWith(".aap") ? "A" : "B", replyInHeader: false });
      expect(await textsIn(page, ".aaq, .DILLkc")).toEqual([]);
      await page.click(`[role=main] ${button}`);
      const items = await page.$$eval("ul.aqdrmf-Kf[role=menu] li", (all) =>
        all.map((one) => one.dataset["actionType"]),
      );
      expect(items).toEqual(["94", "25", "30", "9"]);
      await page.click("li[data-action-type='94']");
      await comeToRest(page);
      expect(await page.$$(".aqdrmf-Kf")).toHaveLength(0);
      expect(await textsIn(page, editor)).toHaveLength(1);
    }
  });

  test("of an account that answers everybody does so, and its log says so", async () => {
    const page = await stage.open({ defaultReply: "reply-all", otherRecipients: true });
    expect((await attributesIn(page, ".aaq", "jslog"))[0]).toMatch(/^21577;/u);
    await press(page, ".aaq");
    expect(await textsIn(page, ".J-JN-M-I-Jm img.mK")).toHaveLength(1);
    expect(await textsIn(page, ".az9 [email]")).toHaveLength(4);
    expect((await readEditors(page))[0]?.name).toMatch(/^reply-all msg-f:/u);
  });

  test("in the bar is there twice, or not at all, or may not be pressed", async () => {
    const page = await stage.open({ replyBar: "twice" });
    expect(await page.$$eval("[role=main] .amn", (bars) => bars.map((bar) => bar.checkVisibility()))).toEqual([
      false,
      true,
    ]);
    await stage.open({ replyBar: "none" });
    expect(await textsIn(page, ".amn")).toEqual([]);
    await stage.open({ replyBar: "disabled" });
    expect(await attributesIn(page, ".bkH, .aaq", "aria-disabled")).toEqual(["true", "true"]);
    await press(page, ".bkH");
    await press(page, ".aaq");
    expect(await textsIn(page, ".aoI")).toEqual([]);
  });
});

describe("the box", () => {
  test("gets focus late, with the caret at its start", async () => {
    const page = await stage.open({ focusDelay: 800 });
    await page.click("[role=main] .bkH");
    await page.waitForSelector(editor);
    await page.focus(editor);
    await page.keyboard.type("first");
    await comeToRest(page);
    await page.keyboard.type("zeroth ");
    expect((await readReplyBox(page)).text.trimStart()).toMatch(/^zeroth first/u);
  });

  test("is a new editor of a sudden, with the same words", async () => {
    const page = await stage.open({ boxRebuilt: "while it is used" });
    await page.click("[role=main] .bkH");
    const first = await page.waitForSelector(editor);
    await page.focus(editor);
    // In one go: keys pressed one by one could fall on both sides of the change.
    await page.keyboard.sendCharacter("kept");
    await comeToRest(page);
    expect(await first?.evaluate((old) => old.isConnected)).toBe(false);
    expect((await readReplyBox(page)).text).toContain("kept");
    await page.keyboard.type("more");
    await eventually("The new editor does not save.", async () =>
      (await readRecords(page)).drafts.some((draft) => draft.includes("more")),
    );
  });

  test("says late what it answers", async () => {
    const page = await stage.open({ replyFields: "late" });
    await page.click("[role=main] .bkH");
    await page.waitForSelector(".aoI");
    const read = () =>
      page.$$eval("input[name=rt], input[name=lts], input[name=rm]", (all) => all.map(({ value }) => value));
    expect(await read()).toEqual(["undefined", "undefined", "undefined"]);
    await comeToRest(page);
    expect((await read())[2]).toMatch(/^#msg-f:\d+$/u);
  });

  test("holds the quoted mail where it is asked to, and the signature above or below it", async () => {
    for (const signaturePlace of ["above the quote", "below the quote"] as const) {
      const page = await stage.open({ quoteInBox: true, signaturePlace }, withHistory);
      await openReply(page);
      const order = await page.$eval(editor, (field) => {
        const [signature, quote] = [".gmail_signature", ".gmail_quote"].map((part) => field.querySelector(part));
        return signature && quote && signature.compareDocumentPosition(quote) === Node.DOCUMENT_POSITION_FOLLOWING;
      });
      expect(order).toBe(signaturePlace === "above the quote");
    }
    const page = await stage.open({}, withHistory);
    await openReply(page);
    expect(await textsIn(page, `${editor} .gmail_quote`)).toEqual([]);
  });

  test("drops formatting where mails are plain text", async () => {
    for (const plainText of [false, true]) {
      const page = await stage.open({ plainText });
      await openReply(page);
      await page.keyboard.down("Control");
      await page.keyboard.press("b");
      await page.keyboard.up("Control");
      await page.keyboard.type("loud");
      await eventually("The draft is not saved.", async () => (await readRecords(page)).drafts.length > 0);
      expect(await textsIn(page, `${editor} :is(b, .gmail_signature)`)).toHaveLength(plainText ? 0 : 2);
      expect((await readReplyBox(page)).text).toMatch(/^loud[\s\S]*--\s+Ines Moreau/u);
    }
  });

  test("ignores what a script says was pasted or is about to be typed", async () => {
    const page = await stage.open({});
    await openReply(page);
    const before = await readReplyBox(page);
    await page.$eval(editor, (field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "pasted");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      field.dispatchEvent(
        new InputEvent("beforeinput", { inputType: "insertText", data: "typed", bubbles: true, cancelable: true }),
      );
    });
    await comeToRest(page);
    expect(await readReplyBox(page)).toEqual(before);
  });

  test("is saved and destroyed when the mail is left, and begun again when it is opened", async () => {
    const page = await stage.open({});
    await openReply(page);
    await page.keyboard.type("half a sentence");
    await backToList(page);
    expect(await page.$$(".aoI")).toHaveLength(0);
    expect((await readRecords(page)).drafts.at(-1)).toContain("half a sentence");
    await openThread(page, rejection);
    expect((await readReplyBox(page)).text).toContain("half a sentence");
  });

  test("takes a draft of another day in place of all it holds, once Reply is pressed", async () => {
    stage.use(mailboxWith(withDraft));
    const page = await stage.open({ draftRestored: "on Reply", draftDelay: 600 }, withDraft.subject);
    expect(await textsIn(page, ".aoI")).toEqual([]);
    await openReply(page);
    await page.keyboard.type("too early");
    await comeToRest(page);
    const { text } = await readReplyBox(page);
    expect([text.includes(ownWords), text.includes("too early")]).toEqual([true, false]);
  });
});

describe("what else is being written", () => {
  test("lies at the foot, folded, or over the whole page, and is somebody else's", async () => {
    const seen: Record<string, unknown> = {};
    for (const otherBoxes of ["docked", "minimised", "fullscreen"] as const) {
      const page = await stage.go({ otherBoxes });
      const places = await page.$$eval("[role=dialog].nH.Hd .aoI", (boxes) =>
        boxes.map((box) => [box.getBoundingClientRect().width > 0, box.closest(".aSs .aSt") !== null]),
      );
      seen[otherBoxes] = places;
      expect(new Set((await readEditors(page)).map(({ name }) => name))).toEqual(new Set(["somebody else"]));
    }
    expect(seen).toEqual({
      docked: [
        [true, false],
        [true, false],
      ],
      minimised: [[false, false]],
      fullscreen: [[true, true]],
    });
  });

  test("is an answer to an older message of the thread", async () => {
    const page = await stage.open({ olderReply: true }, withHistory);
    await openReply(page);
    const [older, newest] = (await readEditors(page)).map(({ name }) => name);
    expect(older).toMatch(/^answers msg-/u);
    expect(newest).toMatch(/^answers msg-f:/u);
    expect(older).not.toBe(newest);
  });

  test("is a draft in the thread, as a line or with its editor", async () => {
    const page = await stage.open({ threadDraft: "line" });
    expect(await attributesIn(page, ".adf[data-message-id]", "data-message-id")).toEqual([
      expect.stringMatching(/^#msg-a:r/u),
    ]);
    await stage.open({ threadDraft: "editor" });
    expect((await textsIn(page, `.h7[role=listitem] ${editor}`))[0]).toContain("I began this answer last week.");
  });
});

test("a thread goes on: the person's answer, and somebody's answer to it", async () => {
  const page = await stage.open({});
  await openReply(page);
  await page.keyboard.type("Thank you for telling me.");
  await page.evaluate(() => window.simulatedGmail.sendReply());
  expect(await textsIn(page, ".aoI")).toEqual([]);
  expect(await textsIn(page, ".bkH")).toHaveLength(1);
  const at = Date.now() + 60_000;
  await page.evaluate((time) => {
    const from = { name: "Mara Lindqvist", address: "mara.lindqvist@nordlicht-energie.example" };
    window.simulatedGmail.receiveAnswer({ from, at: time, text: "With pleasure." });
  }, at);
  expect((await textsIn(page, ".a3s")).slice(1)).toEqual(["Thank you for telling me.", "With pleasure."]);
  const ids = await attributesIn(page, ".adn", "data-message-id");
  expect(ids.map((id) => id?.slice(0, 7))).toEqual(["#msg-f:", "#msg-a:", "#msg-f:"]);
  expect(await attributesIn(page, ".adn", "data-legacy-message-id")).toEqual([
    expect.any(String),
    null,
    expect.any(String),
  ]);
  expect(BigInt(ids[2]?.slice(7) ?? "0") >> 20n).toBe(BigInt(at));
  expect((await readRecords(page)).tripwires).toEqual([]);
});
