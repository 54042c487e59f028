import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordByHand } from "../../../src/core/model/rejection";
import type { TestBrowser } from "../../support/browser";
import { waitForVerdict } from "../../support/extension";
import { eyesOf } from "../../support/eyes";
import { here, launchHere } from "../../support/launch-here";
import { type MadePart, readCardParts, readPageParts, readPopupParts } from "../../support/made-parts";
import { backToList, openThread, readMessageKey, readRecords } from "../../support/mail-actions";
import { type MailSite, serveMail } from "../../support/mail-site";
import { poison } from "../../support/poison";
import { poisonedMail } from "../../support/poisoned-mail";
import { editors, readReplyBox } from "../../support/reply-box";
import { seedStored } from "../../support/seed-stored";
import { type SmallMail, smallMailbox } from "../../support/small-mailbox";
import { until } from "../../support/soon";
import { readStored } from "../../support/stored";
import { find, findText, press, tabTo } from "../../support/surfaces";

/** All of it where it is quickest; elsewhere a tenth, since the parts that draw are the same. */
const isWhole = here.host === "gmail" && here.browser === "chromium";
const chosen = poison.filter((_piece, index) => isWhole || index % 10 === 9);
/** What no window is wide enough for: beside such a mail no card has room, and the popup stands in for it. */
const isWide = (piece: string) => piece.length > 2_000;
const tried = chosen.filter((piece) => !isWide(piece));
const wide = chosen.filter(isWide);

/** Pieces in one mail: one each as role, company, writer and sender, all of them in subject, address and text. */
const together = 4;
const mailCount = Math.ceil(tried.length / together);
/** Each of different kinds: of one kind alone no mail would be taken for a rejection. */
const batches = Array.from({ length: mailCount }, (_, index) => tried.filter((_piece, at) => at % mailCount === index));

/** Into the reply of every tenth of these mails the pieces of all ten are typed; the next one's is put in as it is. */
const typedInto = 10;

/** Mails that mean no harm: what is made for them may be made for any. */
const clean: readonly SmallMail[] = [
  poisonedMail({
    number: 0,
    role: "Head",
    company: "Nordlicht",
    writer: "Sofia",
    name: "Mara Lindqvist",
    others: ["in Bremen"],
  }),
  { subject: "Your application", text: "Unfortunately, we have decided not to move forward with your application." },
];

/** Records enough for all a list of them can show: what narrows it, two that look like one, and that no backup was saved. */
const plain = ["Editor", ...Array.from("ABCDEFGHIJK")].map((role, index) =>
  recordByHand(
    `plain-${String(index)}`,
    { role: index === 1 ? "Editor" : role, company: "Tidewell", contact: null, stage: null },
    "2026-11-02",
    index,
  ),
);

/** Surfaces on which nothing may come into being. */
type Surfaces = Readonly<Record<"card" | "popup" | "editor", readonly MadePart[]>>;

let browser: TestBrowser;
let site: MailSite;
let page: Page;
let allowed: Readonly<Record<keyof Surfaces | "options", readonly MadePart[]>>;
const dialogs: string[] = [];

beforeAll(async () => {
  browser = await launchHere();
  site = await serveMail(
    browser,
    smallMailbox([...clean, ...batches.map(mailOf), ...wide.map((piece, index) => mailOf([piece], 1_000 + index))]),
    { bodyDelay: 0, replyDelay: 0 },
  );
  page = watched(await site.open());
  const ownPage = await browser.openOwnPage("src/options/index.html");
  await find(ownPage, "heading", "Achievements");
  await seedStored(ownPage, { rejections: plain });
  await ownPage.close();
  await page.bringToFront();
  const [first, second] = [await showMail(0, ""), await showMail(1, null)];
  allowed = {
    card: [...first.card, ...second.card],
    popup: [...first.popup, ...second.popup],
    editor: [...first.editor, ...second.editor],
    options: await readRecordPages(),
  };
});

afterAll(async () => {
  await browser.close();
});

function watched(tab: Page): Page {
  return tab.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
}

function mailOf(pieces: readonly string[], index: number): SmallMail {
  const [role = "", company = "", writer = "", name = ""] = pieces;
  return poisonedMail({ number: index + 1, role, company, writer, name, others: pieces });
}

/**
 * Opens a mail of the list, its card and the popup, takes one step, and tells what is there then. `reply` is put into
 * the reply box: as it is composed where it is empty, not at all where it is null.
 */
async function showMail(row: number, reply: string | null): Promise<Surfaces> {
  await openFromList(row);
  await press(page, "When you’re ready");
  await find(page, "button", "Write a reply");
  const unfolded = await readCardParts(page);
  const popup = await browser.openPopup(page);
  await find(popup, "button", "Let it out, 2 min");
  const inPopup = await readPopupParts(browser, popup);
  await browser.closePopup();
  if (reply === null) await press(page, "Let it out, 2 min").then(() => press(page, "Done"));
  else await putIn(reply);
  const card = [...unfolded, ...(await readCardParts(page))];
  const editor = reply === null ? [] : await readShownEditor();
  await backToList(page);
  return { card, popup: inPopup, editor };
}

/** Where a test before this one failed, the list may not be on the screen. */
async function openFromList(row: number): Promise<void> {
  await openThread(page, row).catch(async () => {
    await browser.closePopup();
    await openThread(await site.open(page), row);
  });
}

async function putIn(reply: string): Promise<void> {
  await press(page, "Write a reply");
  await find(page, "textbox", "The reply");
  if (reply !== "") await typeOver(reply);
  await press(page, "Put it in the reply");
  if ((await readEnd()) === "asks") {
    await press(page, "Put it in all the same");
    await findText(page, "Your reply is in the box.");
  }
  const { text } = await readReplyBox(page);
  for (const line of reply.split("\n")) expect(text).toContain(line.trim());
}

/** Writes the reply anew, as a person does who knows what harms. */
async function typeOver(reply: string): Promise<void> {
  await tabTo(page, "textbox The reply");
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  // Only Chromium's driver puts a long text in at once.
  await (here.browser === "chromium" ? page.keyboard.sendCharacter(reply) : page.keyboard.type(reply));
}

/** Whether the reply went in, or it is asked first whether the person it goes to is meant. */
async function readEnd(): Promise<"is in" | "asks"> {
  return until("It is not said what became of the reply.", async () => {
    const words = await eyesOf(page).readAll();
    if (words.includes("Your reply is in the box.")) return "is in";
    return words.includes("This reply would go to") ? "asks" : null;
  });
}

/** What the one editor on the screen holds; hidden views keep theirs. */
async function readShownEditor(): Promise<MadePart[]> {
  await page.$$eval(editors, (found) => {
    for (const editor of found) editor.toggleAttribute("data-shown", editor.checkVisibility());
  });
  return readPageParts(page, `:is(${editors})[data-shown] *`);
}

async function readRecordPages(): Promise<MadePart[]> {
  const { rejections } = await readStored(browser);
  const options = watched(await browser.openOwnPage("src/options/index.html#rejections"));
  await find(options, "heading", "Rejections");
  await findText(options, "Tidewell");
  await findText(options, "Save a copy");
  const parts = await readPageParts(options);
  for (const { id } of rejections) {
    await options.evaluate((at) => {
      location.hash = `#rejections/${at}`;
    }, id);
    await findText(options, "Delete");
    parts.push(...(await readPageParts(options)));
  }
  expect(await options.evaluate(() => "poisoned" in window)).toBe(false);
  await options.close();
  await page.bringToFront();
  return parts;
}

/** Elements, attributes and addresses that no clean mail's surface has. */
function listStrange(parts: readonly MadePart[], known: readonly MadePart[]): string[] {
  const tags = new Set(known.map(({ tag }) => tag));
  const names = new Set(known.flatMap(({ attributes }) => Object.keys(attributes)));
  return parts.flatMap(({ tag, attributes }) => [
    ...(tags.has(tag) ? [] : [`<${tag}>`]),
    ...Object.entries(attributes).flatMap(([name, value]) => {
      const isReached = /^(?:href|src|srcdoc|style|action|formaction|data|xlink:href)$/u.test(name);
      return names.has(name) && !(isReached && /poison|script/iu.test(value)) ? [] : [`<${tag} ${name}="${value}">`];
    }),
  ]);
}

/** What can be typed, and is found again as it was typed; not what fills the whole box. */
function isOneLine(piece: string): boolean {
  return piece.length < 300 && !/[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/u.test(piece);
}

describe("a mail that means harm", () => {
  for (const [index, pieces] of batches.entries()) {
    it(`makes nothing in card, popup and reply box: ${String(index + 1)} of ${String(mailCount)}, as ${JSON.stringify(pieces[0]?.slice(0, 40))}`, async () => {
      const isTyped = index % typedInto === 0;
      const typed = batches
        .slice(index, index + typedInto)
        .flat()
        .filter(isOneLine)
        .join("\n");
      const shown = await showMail(clean.length + index, isTyped ? typed : index % typedInto === 1 ? "" : null);
      expect(listStrange(shown.card, allowed.card)).toEqual([]);
      expect(listStrange(shown.popup, allowed.popup)).toEqual([]);
      expect(listStrange(shown.editor, allowed.editor)).toEqual([]);
      expect(await page.evaluate(() => "poisoned" in window || "poisoned" in Object.prototype)).toBe(false);
      expect(dialogs).toEqual([]);
      expect((await readRecords(page)).tripwires).toEqual([]);
    });
  }

  for (const [index, piece] of wide.entries()) {
    it(`makes nothing in the popup, where the card has no room: ${piece.slice(0, 24)}…`, async () => {
      await openFromList(clean.length + batches.length + index);
      await waitForVerdict(browser, await readMessageKey(page));
      const popup = await browser.openPopup(page);
      await find(popup, "button", "Let it out, 2 min");
      expect(listStrange(await readPopupParts(browser, popup), allowed.popup)).toEqual([]);
      await browser.closePopup();
      expect(await page.evaluate(() => "poisoned" in window)).toBe(false);
      expect(dialogs).toEqual([]);
      await backToList(page);
    });
  }

  it("makes nothing where its record is kept", async () => {
    expect(poison).toHaveLength(200);
    expect((await readStored(browser)).rejections).toHaveLength(plain.length + clean.length + batches.length);
    expect(listStrange(await readRecordPages(), allowed.options)).toEqual([]);
    const isPoisoned = await browser.inBackground(
      (scope) => "poisoned" in scope || "poisoned" in Object.prototype,
      null,
    );
    expect(isPoisoned).toBe(false);
    expect(dialogs).toEqual([]);
  });
});
