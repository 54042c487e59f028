import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FollowUpFields, followUpId } from "../../../src/core/model/follow-up";
import { createDatabase, type Database } from "../../../src/store/database";
import { writeFeedback } from "../../../src/store/feedback";
import {
  changeFollowUp,
  deleteFollowUp,
  findPlanned,
  listFollowUps,
  restoreFollowUp,
  writeFollowUp,
} from "../../../src/store/follow-ups";
import { changeRejection, deleteRejection, deleteUntouched } from "../../../src/store/rejections";
import { deleteSeason, listSeasons, writeSeason } from "../../../src/store/seasons";
import {
  deleteStrength,
  listStrengths,
  restoreStrength,
  showStrength,
  writeStrength,
} from "../../../src/store/strengths";
import { deleteWording, listWordings, writeWording } from "../../../src/store/wordings";
import { sampleRejection } from "../../support/sample-mail";

const rejection = sampleRejection();
let db: Database;
let count = 0;

beforeEach(async () => {
  db = createDatabase(`own lists ${++count}`);
  await changeRejection(rejection, (kept) => kept, db);
});

afterEach(async () => {
  await db.delete();
});

describe("a follow-up", () => {
  const plan: FollowUpFields = { kind: "next-action", day: "2026-12-01", text: "Read one page" };
  const id = followUpId(rejection.id, "next-action");

  it("is one of its kind for a rejection, and open again with another day", async () => {
    expect(await writeFollowUp(rejection.id, plan, 5, db)).toBe(true);
    await changeFollowUp(id, { doneAt: 6, toldAt: 6 }, 6, db);
    expect(await writeFollowUp(rejection.id, plan, 7, db)).toBe(true);
    expect(await listFollowUps(db)).toMatchObject([{ id, createdAt: 5, updatedAt: 7, doneAt: null, toldAt: null }]);
    await changeFollowUp(id, { toldAt: 8 }, 8, db);
    // Asked again, a write changes nothing.
    expect(await writeFollowUp(rejection.id, plan, 9, db)).toBe(true);
    expect(await listFollowUps(db)).toMatchObject([{ id, updatedAt: 8, toldAt: 8 }]);
    await writeFollowUp(rejection.id, { ...plan, day: "2026-12-03" }, 8, db);
    expect(await listFollowUps(db)).toMatchObject([
      { id, day: "2026-12-03", createdAt: 5, doneAt: null, toldAt: null },
    ]);
  });

  it("is told to a mail page by kind and day, never in its words", async () => {
    await writeFollowUp(rejection.id, plan, 5, db);
    expect(await findPlanned(rejection.id, db)).toEqual([{ kind: "next-action", day: "2026-12-01", doneAt: null }]);
  });

  it("goes with its rejection, and comes back only while that is there", async () => {
    await writeFollowUp(rejection.id, plan, 5, db);
    const [kept] = await listFollowUps(db);
    await deleteFollowUp(id, db);
    expect(await listFollowUps(db)).toEqual([]);
    expect(kept && (await restoreFollowUp(kept, db))).toBe(true);
    await deleteRejection(rejection.id, db);
    expect(await listFollowUps(db)).toEqual([]);
    expect(kept && (await restoreFollowUp(kept, db))).toBe(false);
    expect(await writeFollowUp(rejection.id, plan, 5, db)).toBe(false);
  });

  it("keeps the record it belongs to from being taken for untouched", async () => {
    await writeFollowUp(rejection.id, plan, 5, db);
    await deleteUntouched(rejection, db);
    expect(await db.rejections.count()).toBe(1);
    await deleteFollowUp(id, db);
    await deleteUntouched(rejection, db);
    expect(await db.rejections.count()).toBe(0);
  });
});

it("a mood or a picked strength keeps a record from being taken for untouched", async () => {
  await changeRejection(rejection, (kept) => ({ ...kept, mood: { before: 2, after: null } }), db);
  await deleteUntouched(rejection, db);
  expect(await db.rejections.count()).toBe(1);
});

it("feedback is written by hand for a rejection that is there, and changed by its id", async () => {
  const fields = { text: "More examples.", from: "Dana", goal: "", themes: ["examples" as const] };
  expect(await writeFeedback("f", rejection.id, fields, 5, db)).toBe(true);
  expect(await writeFeedback("f", rejection.id, { ...fields, goal: "Two stories a role" }, 9, db)).toBe(true);
  expect(await db.feedback.toArray()).toMatchObject([
    { id: "f", threadKey: rejection.threadKey, messageKey: null, keptAt: 5, goal: "Two stories a role" },
  ]);
  expect(await writeFeedback("g", "nobody", fields, 5, db)).toBe(false);
});

it("strengths, wordings and seasons are kept, changed and taken away", async () => {
  await writeStrength("s", "Calm", 1, db);
  await showStrength("s", ["a"], 1, db);
  await writeStrength("t", "Tidy", 2, db);
  await writeStrength("s", "Calm under load", 3, db);
  expect((await listStrengths(db)).map(({ name, shownBy, createdAt }) => [name, shownBy, createdAt])).toEqual([
    ["Calm under load", ["a"], 1],
    ["Tidy", [], 2],
  ]);
  const [calm] = await listStrengths(db);
  await deleteStrength("s", db);
  expect(await listStrengths(db)).toHaveLength(1);
  if (calm) await restoreStrength(calm, db);
  expect((await listStrengths(db))[0]).toEqual(calm);
  await deleteStrength("s", db);

  await writeStrength("u", " tidy ", 4, db);
  expect((await listStrengths(db)).map(({ id }) => id)).toEqual(["t"]);

  await writeWording("w", { name: "Mine", text: "Thank you, {name}." }, 1, db);
  await writeWording("w", { name: "Mine", text: "Thanks, {name}." }, 2, db);
  expect(await listWordings(db)).toMatchObject([{ id: "w", text: "Thanks, {name}.", createdAt: 1, updatedAt: 2 }]);
  await deleteWording("w", db);
  expect(await listWordings(db)).toEqual([]);

  await writeSeason({ id: "x", closedAt: 10, offer: "" }, db);
  await writeSeason({ id: "x", closedAt: 99, offer: "A small studio" }, db);
  expect(await listSeasons(db)).toEqual([{ id: "x", closedAt: 10, offer: "A small studio" }]);
  await deleteSeason("x", db);
  expect(await listSeasons(db)).toEqual([]);
});

it("an offer puts to rest what was to come back to, and it wakes when the season is opened again", async () => {
  await writeFollowUp(rejection.id, { kind: "stay-in-touch", day: "2027-02-22", text: "" }, 5, db);
  await writeFollowUp(rejection.id, { kind: "reply", day: "2026-12-01", text: "" }, 5, db);
  await changeFollowUp(followUpId(rejection.id, "reply"), { doneAt: 6 }, 6, db);
  await writeSeason({ id: "x", closedAt: 10, offer: "" }, db);
  expect((await listFollowUps(db)).map(({ doneAt }) => doneAt)).toEqual([6, 10]);
  await deleteSeason("x", db);
  expect((await listFollowUps(db)).map(({ doneAt }) => doneAt)).toEqual([6, null]);
});
