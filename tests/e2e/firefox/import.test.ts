import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dropFile } from "../../support/bring-in";
import type { TestBrowser } from "../../support/browser";
import { packExport } from "../../support/import-files";
import { here, launchHere } from "../../support/launch-here";
import { readStored } from "../../support/stored";
import { eventually, find, findText, press, readNames, write } from "../../support/surfaces";

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchHere();
});

afterAll(async () => {
  await browser.close();
});

describe("bringing in, in Firefox", () => {
  it("takes a file that is dropped and text that is typed, and takes an import back", async () => {
    expect(here.browser).toBe("firefox");
    const open = () => browser.openOwnPage("src/options/index.html#data/import");
    const first = await open();
    await find(first, "button", "Choose files");
    await dropFile(first, "export.zip", packExport());
    await find(first, "heading", "What is in export.zip");
    const act = (await readNames(first, "button")).find((name) => name.startsWith("Bring in ")) ?? "";
    await press(first, act);
    await findText(first, "Brought in ");
    const count = Number(act.replace("Bring in ", ""));
    await eventually(
      "Not all of it is kept.",
      async () => (await readStored(browser)).achievements.length === count && count > 10,
    );
    await first.close();
    const page = await open();
    await findText(page, "Your last import: export.zip");
    await press(page, "Undo");
    await findText(page, "Taken back.");
    expect((await readStored(browser)).achievements).toEqual([]);

    await write(page, "Or paste text", "Led a team");
    await press(page, "Look at it");
    await press(page, "Bring in 1");
    await findText(page, "Brought in 1.");
    expect((await readStored(browser)).achievements.map(({ text }) => text)).toEqual(["Led a team"]);
  });
});
