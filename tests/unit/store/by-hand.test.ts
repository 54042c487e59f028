import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sumUpSeason } from "../../../src/core/insight/seasons";
import { openMailOf } from "../../../src/core/model/open-mail";
import { recordByHand } from "../../../src/core/model/rejection";
import { markStep } from "../../../src/core/recovery/progress";
import { createDatabase, type Database, readEverything } from "../../../src/store/database";
import { deleteFeedback, findFeedbackOf, restoreFeedback, writeFeedback } from "../../../src/store/feedback";
import { findPlanned, writeFollowUp } from "../../../src/store/follow-ups";
import { findKept } from "../../../src/store/kept-of-mail";
import { writeNote } from "../../../src/store/notes";
import { addRejection, changeRejectionById, deleteRejection } from "../../../src/store/rejections";

let db: Database;
let count = 0;
const facts = { role: "Cook", company: "Gasthof Adler", contact: "Jörg", stage: "interview" as const };
const record = recordByHand("hand", facts, "2026-11-20", 5);

beforeEach(async () => {
  db = createDatabase(`by hand test ${++count}`);
  await addRejection(record, db);
});
afterEach(() => db.delete());

it("a record by hand is kept once, and of its day wherever somebody lives", async () => {
  await addRejection({ ...record, role: "Another" }, db);
  expect(await db.rejections.toArray()).toEqual([record]);
  const dayIn = (zone: string) => new Date(record.sentAt ?? 0).toLocaleDateString("sv", { timeZone: zone });
  const zones = ["Pacific/Honolulu", "America/New_York", "Europe/Berlin", "Asia/Tokyo", "Pacific/Auckland"];
  expect(zones.map(dayIn)).toEqual(zones.map(() => "2026-11-20"));
  expect(recordByHand("b", facts, null, 5).sentAt).toBeNull();
});

it("it has steps, notes, feedback and follow-ups as any other, and goes with all of them", async () => {
  await changeRejectionById(
    "hand",
    (one) => ({ ...one, progress: markStep(one.progress, "let-it-out", "done", 6) }),
    db,
  );
  await writeNote(record, "not-personal", { friend: "It was their choice." }, 7, db);
  expect(await writeFeedback("f", "hand", { text: "Two dishes.", from: null, goal: "Fish", themes: [] }, 8, db)).toBe(
    true,
  );
  const [feedback] = await findFeedbackOf("hand", db);
  expect(feedback).toMatchObject({ host: "hand", threadKey: "hand", messageKey: null });
  await deleteFeedback("f", db);
  expect(feedback && (await restoreFeedback(feedback, db))).toBe(true);
  await writeFollowUp("hand", { kind: "stay-in-touch", day: "2027-02-20", text: "" }, 9, db);
  expect(await findPlanned("hand", db)).toHaveLength(1);

  const kept = await findKept(record, db);
  expect(kept.rejection?.progress["let-it-out"]?.state).toBe("done");
  expect(kept.writtenAt).toEqual({ "not-personal": 7 });
  if (!kept.rejection) throw new Error("It was not found.");
  expect(openMailOf(kept.rejection)).toMatchObject({ host: "hand", verdict: { kind: "rejection", role: "Cook" } });

  const season = { id: "s", closedAt: 10, offer: "" };
  const sum = sumUpSeason(season, [season], await readEverything(db));
  expect(sum.rejections.map(({ id }) => id)).toEqual(["hand"]);
  expect([sum.goals, sum.kindWords, sum.reached]).toEqual([
    ["Fish"],
    ["It was their choice."],
    [{ what: "interview", count: 1 }],
  ]);

  await deleteRejection("hand", db);
  const { rejections, notes, feedback: told, followUps, drafts } = await readEverything(db);
  expect([rejections, notes, told, followUps, drafts].flat()).toEqual([]);
});
