import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findAxeFaults } from "../../support/axe";
import type { TestBrowser } from "../../support/browser";
import { launchHere } from "../../support/launch-here";
import { manyRejections } from "../../support/many-rejections";
import { goTo, reload } from "../../support/own-page";
import { sampleRejection } from "../../support/sample-mail";
import { sampleNote } from "../../support/sample-story";
import { seedStored } from "../../support/seed-stored";
import { setColours } from "../../support/shots";
import { eraseStored, readStored } from "../../support/stored";
import {
  eventually,
  find,
  findGone,
  findText,
  press,
  readFocus,
  readNames,
  tabTo,
  write,
} from "../../support/surfaces";

let browser: TestBrowser;
let options: Page;

beforeAll(async () => {
  browser = await launchHere();
});
afterEach(async () => {
  await options.close();
  await eraseStored(browser);
});
afterAll(() => browser.close());

const openSection = (address: string) => goTo(options, browser.addressOf(`src/options/index.html#${address}`));

/** Our page at a section, over what is stored. */
async function openAt(section: string, title: string, rows: Parameters<typeof seedStored>[1]): Promise<void> {
  options = await browser.openOwnPage("src/options/index.html#about");
  await find(options, "heading", "About");
  await seedStored(options, rows);
  // Rows that were put in past our own code are not heard of.
  await openSection(section);
  await find(options, "heading", title);
}

/** What stands out of a narrow window to either side. */
async function findCutOff(): Promise<string[]> {
  return options.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.checkVisibility() && !element.closest(".sr"))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
}

const doubles = [
  sampleRejection({ id: "00000000-0000-4000-8000-00000000000a", contact: null, createdAt: 0 }),
  sampleRejection({ id: "00000000-0000-4000-8000-00000000000b", threadKey: "thread-f:2", messageKey: "msg-f:2" }),
];
const noteOf = (rejectionId: string, text: string, createdAt: number) =>
  sampleNote("let-it-out", { text }, { id: `${rejectionId}:let-it-out`, rejectionId, createdAt });
const twice = {
  rejections: doubles,
  notes: doubles.map(({ id }, index) => noteOf(id, index === 0 ? "First words." : "Second words.", index)),
};

for (const theme of ["light", "dark"] as const) {
  describe(`axe finds nothing, and nothing is cut off, ${theme}`, () => {
    for (const count of [2_000, 3]) {
      it(`in the pictures and their tables, of ${count}`, async () => {
        await openAt("insight", "Insight", manyRejections(count));
        await setColours(options, theme);
        await find(options, "heading", count === 3 ? "Where applications ended" : "483 ended since Jan 2015.");
        expect(await findAxeFaults(options)).toEqual([]);
        await options.setViewport({ width: 320, height: 640 });
        expect(await findCutOff()).toEqual([]);
        for (const name of (await readNames(options, "button")).filter((one) => one.startsWith("As a table"))) {
          await press(options, name);
        }
        expect(await findAxeFaults(options)).toEqual([]);
        expect(await findCutOff()).toEqual([]);
      });
    }

    it("in the list of rejections, its filters, the form, and two that look like one", async () => {
      const { rejections, ...others } = manyRejections(12);
      await openAt("rejections", "Rejections", { ...others, rejections: [...rejections, ...doubles] });
      await setColours(options, theme);
      await press(options, "Add one by hand");
      await find(options, "textbox", "Role");
      await (await find(options, "DisclosureTriangle", "These two look like one application")).click();
      await find(options, "button", "Put them together");
      expect(await findAxeFaults(options)).toEqual([]);
      await options.setViewport({ width: 320, height: 640 });
      expect(await findCutOff()).toEqual([]);
      await write(options, "Search role, company or contact", "nowhere", "searchbox");
      await findText(options, "Nothing here fits that.");
      expect(await findAxeFaults(options)).toEqual([]);
    });
  });
}

it("a picture is a table by keyboard, and a picture again", async () => {
  await openAt("insight", "Insight", manyRejections(20));
  const button = "button As a table: Where applications ended";
  await find(options, "button", "As a table: Where applications ended");
  await tabTo(options, button);
  await options.keyboard.press("Enter");
  await find(options, "table", "Where applications ended");
  expect(await readFocus(options)).toBe(button);
  await options.keyboard.press(" ");
  await findGone(options, "table", "Where applications ended");
});

it("one by hand is kept, opens its page, and its steps are done at the desk, where no mail is spoken of", async () => {
  await openAt("rejections", "Rejections", { rejections: [] });
  await press(options, "Add one by hand");
  await write(options, "Role", "Cook");
  await write(options, "Company", "Gasthof Adler");
  await eventually("The draft was not kept.", async () => (await readStored(browser)).drafts.length === 1);
  await reload(options);
  await press(options, "Go on writing: Add one by hand");
  await eventually("What was typed is not there again.", async () =>
    options.evaluate(() => [...document.querySelectorAll("input")].some(({ value }) => value === "Gasthof Adler")),
  );
  await press(options, "Keep it");
  await find(options, "heading", "Cook");
  await findText(options, "Their answer came.");
  const [kept] = (await readStored(browser)).rejections;
  expect(kept).toMatchObject({ host: "hand", role: "Cook", company: "Gasthof Adler", sentAt: null });
  expect((await readStored(browser)).drafts).toEqual([]);

  const openStep = async (title: string) => {
    await (await find(options, "link", `Open ${title}`)).click();
    await find(options, "heading", title);
  };
  await openStep("Thank them, stay in touch");
  await findText(options, "You put this in by hand, so there is no mail to answer.");
  await findText(options, "If you have a way to somebody there, two lines of thanks are enough.");
  await press(options, "Done");
  await eventually("The step was not kept.", async () => {
    const [one] = (await readStored(browser)).rejections;
    return one?.progress["keep-the-bridge"]?.state === "done";
  });
  await openSection(`rejections/${kept?.id}`);
  await openStep("Let it out");
  await write(options, "Write what this feels like. No one reads it, and it does not have to be fair.", "A pity.");
  await press(options, "Done");
  await eventually("The note was not kept.", async () => (await readStored(browser)).notes.length === 1);
  await openSection(`rejections/${kept?.id}`);
  await findText(options, "A pity.");
});

it("two that look like one are put together with every word, taken apart again, and left as two", async () => {
  await openAt("rejections", "Rejections", twice);
  const before = await readStored(browser);
  await (await find(options, "DisclosureTriangle", "These two look like one application")).click();
  await press(options, "Put them together");
  await findText(options, "They are one application now.");
  expect(await readFocus(options)).toBe("button Undo");
  const { rejections, notes } = await readStored(browser);
  expect(rejections.map(({ id, contact }) => [id, contact])).toEqual([[doubles[0]?.id, "Mara"]]);
  expect(notes.map(({ fields }) => fields)).toEqual([{ text: "First words.\n\nSecond words." }]);

  await press(options, "Undo");
  await find(options, "DisclosureTriangle", "These two look like one application");
  expect(await readStored(browser)).toEqual(before);

  await (await find(options, "DisclosureTriangle", "These two look like one application")).click();
  await press(options, "They are two");
  await findText(options, "They stay two.");
  await reload(options);
  await find(options, "link", "Senior Product Designer");
  expect(await readNames(options, "DisclosureTriangle")).toEqual([]);
});
