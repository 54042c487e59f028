import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import { type FollowUpFields, followUpId } from "../../../src/core/model/follow-up";
import {
  changeAchievement,
  deleteAchievements,
  pinAchievements,
  restoreAchievements,
  tagAchievements,
  writeAchievement,
} from "../../../src/store/achievements";
import { createDatabase, type Database } from "../../../src/store/database";
import { changeFeedback, deleteFeedback, restoreFeedback, writeFeedback } from "../../../src/store/feedback";
import {
  changeFollowUp,
  deleteFollowUp,
  listFollowUps,
  restoreFollowUp,
  writeFollowUp,
} from "../../../src/store/follow-ups";
import { changeRejection } from "../../../src/store/rejections";
import { deleteStrength, restoreStrength, showStrength, writeStrength } from "../../../src/store/strengths";
import { changeWording, deleteWording, restoreWording, writeWording } from "../../../src/store/wordings";
import { sampleRejection } from "../../support/sample-mail";

const rejection = sampleRejection();
let db: Database;
let count = 0;

beforeEach(async () => {
  db = createDatabase(`changes ${++count}`);
  await changeRejection(rejection, (kept) => kept, db);
});

afterEach(async () => {
  await db.delete();
});

describe("what two pages change of one row at the same moment stays, both of it:", () => {
  it("the name of a strength, and what shows it", async () => {
    await writeStrength("s", "Calm", 1, db);
    await Promise.all([showStrength("s", ["a"], 2, db), writeStrength("s", "Calm under load", 3, db)]);
    expect(await db.strengths.toArray()).toMatchObject([{ name: "Calm under load", shownBy: ["a"], createdAt: 1 }]);
  });

  it("the words of an achievement, its pin and its tags", async () => {
    await writeAchievement("a", { ...inOneLine("Ran the workshop"), tags: ["team"] }, 1, db);
    await Promise.all([
      changeAchievement("a", { result: "It runs every year" }, 2, db),
      pinAchievements(["a"], 3, db),
      tagAchievements(["a"], "teaching", true, 4, db),
    ]);
    expect(await db.achievements.toArray()).toMatchObject([
      { text: "Ran the workshop", result: "It runs every year", pin: 0, tags: ["team", "teaching"] },
    ]);
  });

  it("the name of a wording, and its text", async () => {
    await writeWording("w", { name: "Mine", text: "Thank you." }, 1, db);
    await Promise.all([changeWording("w", { name: "Short" }, 2, db), changeWording("w", { text: "Thanks." }, 3, db)]);
    expect(await db.wordings.toArray()).toMatchObject([{ name: "Short", text: "Thanks.", createdAt: 1 }]);
  });

  it("the words of feedback, and the goal", async () => {
    await writeFeedback("f", rejection.id, { text: "More examples.", from: null, goal: "", themes: [] }, 1, db);
    await Promise.all([changeFeedback("f", { goal: "Two stories" }, db), changeFeedback("f", { from: "Dana" }, db)]);
    expect(await db.feedback.toArray()).toMatchObject([{ text: "More examples.", from: "Dana", goal: "Two stories" }]);
  });

  it("the words of a follow-up, and that it is done", async () => {
    await writeFollowUp(rejection.id, { kind: "next-action", day: "2026-12-01", text: "Read" }, 1, db);
    const id = followUpId(rejection.id, "next-action");
    await Promise.all([changeFollowUp(id, { doneAt: 2 }, 2, db), changeFollowUp(id, { text: "Read a page" }, 3, db)]);
    expect(await listFollowUps(db)).toMatchObject([{ text: "Read a page", day: "2026-12-01", doneAt: 2 }]);
  });
});

it("another day opens a follow-up again, which other words do not", async () => {
  await writeFollowUp(rejection.id, { kind: "reply", day: "2026-12-01", text: "" }, 1, db);
  const id = followUpId(rejection.id, "reply");
  await changeFollowUp(id, { doneAt: 2, toldAt: 2 }, 2, db);
  await changeFollowUp(id, { day: "2026-12-01" }, 3, db);
  expect(await listFollowUps(db)).toMatchObject([{ doneAt: 2, toldAt: 2 }]);
  await changeFollowUp(id, { text: "Answer Dana" }, 3, db);
  expect(await listFollowUps(db)).toMatchObject([{ doneAt: 2, toldAt: null }]);
  await changeFollowUp(id, { day: "2026-12-02" }, 4, db);
  expect(await listFollowUps(db)).toMatchObject([{ text: "Answer Dana", doneAt: null, toldAt: null }]);
});

it("a day that is planned without words leaves the words of the open one", async () => {
  const plan: FollowUpFields = { kind: "stay-in-touch", day: "2026-12-01", text: "Ask Dana about the grid team" };
  await writeFollowUp(rejection.id, plan, 1, db);
  await writeFollowUp(rejection.id, { ...plan, day: "2027-02-26", text: "" }, 2, db);
  expect(await listFollowUps(db)).toMatchObject([{ day: "2027-02-26", text: "Ask Dana about the grid team" }]);
  // Those of one that is done were about that one.
  await changeFollowUp(followUpId(rejection.id, plan.kind), { doneAt: 3 }, 3, db);
  await writeFollowUp(rejection.id, { ...plan, day: "2027-05-26", text: "" }, 4, db);
  expect(await listFollowUps(db)).toMatchObject([{ day: "2027-05-26", text: "", doneAt: null }]);
});

it("a change of what is gone changes nothing, and says so", async () => {
  const changes = [
    showStrength("gone", ["a"], 1, db),
    changeAchievement("gone", { text: "Mine" }, 1, db),
    changeWording("gone", { name: "Mine" }, 1, db),
    changeFeedback("gone", { goal: "Mine" }, db),
    changeFollowUp("gone", { text: "Mine" }, 1, db),
  ];
  expect(await Promise.all(changes)).toEqual(changes.map(() => false));
  for (const table of [db.strengths, db.achievements, db.wordings, db.feedback, db.followUps]) {
    expect(await table.count()).toBe(0);
  }
});

describe("what was deleted comes back as it was, and never over what was written since:", () => {
  it("a strength, a wording, an achievement and feedback", async () => {
    await writeStrength("s", "Calm", 1, db);
    await writeWording("w", { name: "Mine", text: "Thank you." }, 1, db);
    await writeAchievement("a", inOneLine("Ran the workshop"), 1, db);
    await writeFeedback("f", rejection.id, { text: "More examples.", from: null, goal: "", themes: [] }, 1, db);
    const kept = async () =>
      [
        await db.strengths.get("s"),
        await db.wordings.get("w"),
        await db.achievements.get("a"),
        await db.feedback.get("f"),
      ] as const;
    const before = await kept();
    const [strength, wording, achievement, feedback] = before;
    if (!strength || !wording || !achievement || !feedback) throw new Error("Something was not kept.");
    const bringBack = async () => {
      await restoreStrength(strength, db);
      await restoreWording(wording, db);
      await restoreAchievements([achievement], db);
      await restoreFeedback(feedback, db);
    };
    await deleteStrength("s", db);
    await deleteWording("w", db);
    await deleteAchievements(["a"], db);
    await deleteFeedback("f", db);
    await bringBack();
    expect(await kept()).toEqual(before);

    await writeStrength("s", "Calm under load", 2, db);
    await changeWording("w", { text: "Thanks." }, 2, db);
    await changeAchievement("a", { text: "Ran both workshops" }, 2, db);
    await changeFeedback("f", { goal: "Two stories" }, db);
    const since = await kept();
    await bringBack();
    expect(await kept()).toEqual(since);
  });

  it("a follow-up joins the one of its kind that was planned meanwhile, with the words of both", async () => {
    const plan: FollowUpFields = { kind: "next-action", day: "2026-12-01", text: "Read one page" };
    await writeFollowUp(rejection.id, plan, 1, db);
    const [deleted] = await listFollowUps(db);
    if (!deleted) throw new Error("Nothing was planned.");
    await deleteFollowUp(deleted.id, db);
    await writeFollowUp(rejection.id, { ...plan, day: "2026-12-05", text: "Write to Dana" }, 2, db);
    for (const _ of ["asked", "asked again"]) {
      expect(await restoreFollowUp(deleted, db)).toBe(true);
      expect(await listFollowUps(db)).toMatchObject([{ day: "2026-12-01", text: "Read one page\n\nWrite to Dana" }]);
    }
  });
});
