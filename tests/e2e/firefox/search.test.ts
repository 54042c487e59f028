import { afterAll, beforeAll, expect, it } from "vitest";
import type { TestBrowser } from "../../support/browser";
import { here, launchHere } from "../../support/launch-here";
import { sampleAchievement } from "../../support/sample-story";
import { seedStored } from "../../support/seed-stored";
import { find, findGone, write } from "../../support/surfaces";

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchHere();
});

afterAll(async () => {
  await browser.close();
});

it("finds a word that is spelt wrong in Firefox too, which only the worker's index does", async () => {
  expect(here.browser).toBe("firefox");
  const before = await browser.openOwnPage("src/options/index.html");
  await find(before, "heading", "Start with one");
  const texts = ["Translated a haiku", "Ran the workshop"];
  await seedStored(before, { achievements: texts.map((text) => sampleAchievement({ id: text, text })) });
  await before.close();
  const page = await browser.openOwnPage("src/options/index.html");
  await find(page, "button", "Edit: Ran the workshop");
  await write(page, "Search", "transalted", "searchbox");
  await findGone(page, "button", "Edit: Ran the workshop");
  await find(page, "button", "Edit: Translated a haiku");
});
