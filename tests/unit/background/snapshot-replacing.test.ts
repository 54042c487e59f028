import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { rememberingBrowser as fake } from "../../support/remembering-browser";
import { sampleAchievement } from "../../support/sample-story";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../support/remembering-browser")).rememberingBrowser.browser,
}));

const { findSnapshot, renewSnapshot } = await import("../../../src/background/keep-snapshot");
const { replacing } = await import("../../../src/platform/replacing");
const { database, eraseEverything } = await import("../../../src/store/database");

const keep = (id: string) => database.achievements.put(sampleAchievement({ id }));

beforeEach(async () => {
  fake.kept.clear();
  await eraseEverything();
});

it("what a page is taking away is not taken for lost, though a renewal is due before the page has told", async () => {
  await keep("led");
  await renewSnapshot();
  let due: Promise<unknown> = Promise.resolve();
  let looked: ReturnType<typeof findSnapshot> = Promise.resolve(null);
  await replacing(async () => {
    await eraseEverything();
    due = renewSnapshot();
    looked = findSnapshot();
    // What does not wait is through by the time a whole row has come and gone.
    await keep("came");
    await database.achievements.clear();
    await renewSnapshot({ isReplaced: true });
  });
  await due;
  expect(await looked).toBeNull();
  expect([...fake.kept.keys()].filter((key) => key.startsWith("snapshot"))).toEqual([]);
});
