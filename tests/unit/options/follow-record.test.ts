import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import type { Achievement } from "../../../src/core/model/achievement";
import { followRecord, type KeptRecord } from "../../../src/options/follow-record";
import { database } from "../../../src/store/database";
import { sampleRejection } from "../../support/sample-mail";
import { sampleAchievement } from "../../support/sample-story";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

it("tells the first achievements before the record, and leaves as it is what did not change", async () => {
  const kept = Array.from({ length: 100 }, (_, at) =>
    sampleAchievement({ id: `a${at}`, createdAt: at, pin: at === 3 ? 0 : null }),
  );
  await database.achievements.bulkPut(kept);
  const told: (string | number)[] = [];
  const records: (KeptRecord | null)[] = [];
  followRecord({
    onFirst: (first: readonly Achievement[]) => told.push(...first.slice(0, 2).map(({ id }) => id), first.length),
    onRecord: (record) => {
      if (records.length === 0) told.push("record");
      records.push(record);
    },
  });
  await vi.waitFor(() => expect(records).toHaveLength(1));
  expect(told).toEqual(["a3", "a99", 61, "record"]);
  await database.achievements.put(sampleAchievement({ id: "a0", text: "New words", createdAt: 0, updatedAt: 9 }));
  await vi.waitFor(() => expect(records).toHaveLength(2));
  const [before, after] = records.map((record) => new Map(record?.achievements.map((one) => [one.id, one])));
  expect(after?.get("a0")?.text).toBe("New words");
  expect(after?.get("a1")).toBe(before?.get("a1"));
  await database.rejections.put(sampleRejection());
  await vi.waitFor(() => expect(records).toHaveLength(3));
  expect(records[2]?.rejections).toHaveLength(1);
  expect(records[2]?.achievements).toBe(records[1]?.achievements);
});

it("tells of a draft when it begins and when it ends, not at every pause in typing", async () => {
  const told: (readonly string[] | undefined)[] = [];
  const stop = followRecord({ onFirst: () => undefined, onRecord: (record) => told.push(record?.drafts) });
  await vi.waitFor(() => expect(told).toEqual([[]]));
  await database.drafts.put({ id: "wording:new", fields: { text: "Half" }, updatedAt: 1 });
  await vi.waitFor(() => expect(told).toEqual([[], ["wording:new"]]));
  await database.drafts.put({ id: "wording:new", fields: { text: "Half a" }, updatedAt: 2 });
  await database.drafts.delete("wording:new");
  await vi.waitFor(() => expect(told).toEqual([[], ["wording:new"], []]));
  stop();
});
