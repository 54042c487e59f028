import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { database, eraseEverything } from "../../../src/store/database";
import { keepFeedback, writeFeedback } from "../../../src/store/feedback";
import {
  changeFollowUp,
  claimTelling,
  listOpenFollowUps,
  onFollowUpsChanged,
  settleFollowUp,
  unclaimTelling,
  writeFollowUp,
} from "../../../src/store/follow-ups";
import { writeNote } from "../../../src/store/notes";
import { deleteRejection } from "../../../src/store/rejections";
import { sampleFollowUp } from "../../support/fake-follow-ups";
import { sampleRejection } from "../../support/sample-mail";

const rejection = sampleRejection();
const reminder = sampleFollowUp("feedback", "2026-12-03");

beforeEach(async () => {
  await database.rejections.put(rejection);
  await database.followUps.put(reminder);
});

afterEach(async () => {
  await eraseEverything();
});

const stored = () => database.followUps.get(reminder.id);

describe("a telling", () => {
  it("is claimed by one alone", async () => {
    const [first, second] = await Promise.all([claimTelling([reminder], 5), claimTelling([reminder], 6)]);
    expect([...first, ...second].map(({ id }) => id)).toEqual([reminder.id]);
    expect(await stored()).toMatchObject({ toldAt: 5 });
    await unclaimTelling([reminder.id]);
    expect(await claimTelling([reminder], 7)).toHaveLength(1);
  });

  it("is not claimed of one that was moved, done or deleted meanwhile", async () => {
    await writeFollowUp(rejection.id, { kind: "feedback", day: "2026-12-04", text: "" }, 2);
    expect(await claimTelling([reminder], 5)).toEqual([]);
    await database.followUps.put({ ...reminder, doneAt: 3 });
    expect(await claimTelling([reminder], 5)).toEqual([]);
    await database.followUps.delete(reminder.id);
    expect(await claimTelling([reminder], 5)).toEqual([]);
    expect(await stored()).toBeUndefined();
  });
});

describe("the reminder of feedback", () => {
  const { host, messageKey, threadKey } = rejection;
  const told = { text: "Your portfolio was strong.", from: null, goal: "", themes: [] };
  const kept = { ...told, id: "f", rejectionId: rejection.id, host, messageKey, threadKey, keptAt: 8, answeredAt: 4 };

  it("is settled by an answer that is kept", async () => {
    await keepFeedback(kept);
    expect(await stored()).toMatchObject({ doneAt: 8 });
  });

  it("is settled by what is written down, and not by a change of it", async () => {
    await writeFeedback("f", rejection.id, told, 8);
    expect(await stored()).toMatchObject({ doneAt: 8 });
    await database.followUps.put(reminder);
    await writeFeedback("f", rejection.id, { ...told, goal: "Shorter answers" }, 9);
    expect(await stored()).toEqual(reminder);
  });

  it("that was done before, or is of another kind, stays as it is", async () => {
    const others = [sampleFollowUp("reply", "2026-12-03"), { ...reminder, doneAt: 2 }];
    await database.followUps.bulkPut(others);
    await keepFeedback(kept);
    expect(await database.followUps.toArray()).toEqual(expect.arrayContaining(others));
    await settleFollowUp(rejection.id, "re-apply", 9);
    expect(await database.followUps.count()).toBe(2);
  });
});

it("open ones are listed by their day, without those that are done", async () => {
  await database.followUps.bulkPut([
    sampleFollowUp("reply", "2026-12-01"),
    sampleFollowUp("re-apply", "2026-11-01", { doneAt: 4 }),
  ]);
  expect((await listOpenFollowUps()).map(({ kind }) => kind)).toEqual(["reply", "feedback"]);
});

it("every change of them is told, whoever makes it, and no change of anything else", async () => {
  const heard = vi.fn();
  onFollowUpsChanged(heard);
  const hears = async (change: () => Promise<unknown>) => {
    heard.mockClear();
    await change();
    return heard.mock.calls.length > 0;
  };
  expect(await hears(() => writeFollowUp(rejection.id, { kind: "reply", day: "2026-12-03", text: "" }, 1))).toBe(true);
  expect(await hears(() => changeFollowUp(reminder.id, { doneAt: 4 }, 4))).toBe(true);
  expect(await hears(() => writeNote(rejection, "let-it-out", { text: "x" }, 4))).toBe(false);
  expect(await hears(() => deleteRejection(rejection.id))).toBe(true);
  await database.followUps.put(reminder);
  expect(await hears(() => eraseEverything())).toBe(true);
});
