import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import { defaultSettings } from "../../../src/core/model/settings";
import { type KeptTables, tableNames } from "../../../src/core/model/tables";
import type { Kept } from "../../../src/exchange/kept";
import { planRestore } from "../../../src/exchange/plan-restore";
import { finishSteps } from "../../../src/exchange/steps";
import { undoRestore, undoSettings } from "../../../src/exchange/undo-restore";
import { anyKept } from "../../support/arbitrary-kept";
import { sampleRejection } from "../../support/sample-mail";

const achievement = (id: string, text: string) => ({
  ...inOneLine(text),
  id,
  createdAt: 1,
  updatedAt: 1,
  shownAt: null,
});
const only = (...achievements: ReturnType<typeof achievement>[]): KeptTables => ({
  ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as KeptTables),
  achievements,
});
const done = { state: "done", at: 5 } as const;
/** A rejection of one thread with everything that hangs on it. */
const about = (rejectionId: string, text: string) => {
  const times = { createdAt: 1, updatedAt: 1 };
  return {
    rejections: [
      sampleRejection({
        id: rejectionId,
        company: text,
        updatedAt: 1,
        reply: { wording: "thanks", at: 1, messageKey: null, sentAt: null },
      }),
    ],
    notes: [{ ...times, id: `${rejectionId}:let-it-out`, rejectionId, step: "let-it-out" as const, fields: { text } }],
    followUps: [
      {
        ...times,
        ...{ id: `${rejectionId}:reply`, rejectionId, kind: "reply" as const, day: "2026-12-01", text },
        ...{ doneAt: null, toldAt: null },
      },
    ],
  };
};
const sorted = (tables: KeptTables) =>
  tableNames.map((name) => [...tables[name]].sort((a, b) => (a.id < b.id ? -1 : 1)));

describe("taking a restore back", () => {
  it("leaves everything as it was, whatever came in and however", () => {
    fc.assert(
      fc.property(anyKept, anyKept, fc.constantFrom("merge" as const, "replace" as const), (before, backup, way) => {
        const after: Kept = finishSteps(planRestore(before, backup, way)).kept;
        expect(sorted(undoRestore(before, after, after))).toEqual(sorted(before));
      }),
      { numRuns: 50 },
    );
  });

  it("keeps what was written since, and does not bring back what was deleted since", () => {
    const [old, both, changed] = [achievement("old", "Old"), achievement("both", "Both"), achievement("one", "Before")];
    const came = achievement("one", "From the backup");
    const written = achievement("new", "Written since");
    const mended = { ...came, text: "Mended since" };
    const after = only(both, came);
    expect(undoRestore(only(old, both, changed), after, only(mended, written)).achievements).toEqual([
      old,
      mended,
      written,
    ]);
  });

  it("takes for the person's no mark that the program made itself", () => {
    const before = { ...only(achievement("one", "Newer words")), ...about("mine", "x") };
    const after = { ...only(achievement("one", "Words of the backup")), ...about("mine", "y") };
    const [rejection] = after.rejections;
    const [followUp] = after.followUps;
    if (!rejection?.reply || !followUp) throw new Error("There is nothing to mark.");
    const marked = {
      ...after,
      achievements: after.achievements.map((row) => ({ ...row, shownAt: 9 })),
      rejections: [{ ...rejection, shown: ["one"], updatedAt: 99, reply: { ...rejection.reply, sentAt: 9 } }],
      followUps: [{ ...followUp, toldAt: 9 }],
    };
    expect(undoRestore(before, after, marked)).toEqual(before);
    // Where the backup changed nothing, the mark stays.
    expect(undoRestore(after, after, marked)).toEqual(marked);
  });

  it("joins what was written since about a thread to the rejection it had before", () => {
    const before = { ...only(), ...about("mine", "Before") };
    const after = { ...only(), ...about("theirs", "Of the backup") };
    const mended = {
      ...after,
      rejections: after.rejections.map((row) => ({ ...row, role: "Mended", progress: { "next-step": done } })),
      notes: after.notes.map((row) => ({ ...row, fields: { text: "Since" }, updatedAt: 9 })),
      drafts: [{ id: "facts:theirs", fields: { role: "Typed" }, updatedAt: 9 }],
    };
    const undone = undoRestore(before, after, mended);
    expect(undone.rejections).toMatchObject([{ id: "mine", company: "Before", progress: { "next-step": done } }]);
    expect(undone.notes).toMatchObject([
      { id: "mine:let-it-out", rejectionId: "mine", fields: { text: "Before\n\nSince" } },
    ]);
    expect(undone.followUps).toEqual(before.followUps);
    expect(undone.drafts).toMatchObject([{ id: "facts:mine" }]);
  });

  it("keeps the rejection of a backup where something written since hangs on it", () => {
    const after = { ...only(), ...about("theirs", "Of the backup") };
    const notes = after.notes.map((row) => ({ ...row, fields: { text: "Since" } }));
    const undone = undoRestore(only(), after, { ...after, notes });
    expect([undone.rejections, undone.notes, undone.followUps]).toEqual([after.rejections, notes, []]);
  });

  it("takes nothing of a backup's rejection into the one of before where only a note was written since", () => {
    const before = { ...only(), ...about("mine", "Before") };
    const after = { ...only(), ...about("theirs", "Of the backup") };
    const notes = after.notes.map((row) => ({ ...row, fields: { text: "Since" } }));
    const undone = undoRestore(before, after, { ...after, notes });
    expect(undone.rejections).toEqual(before.rejections);
    expect(undone.notes).toMatchObject([{ id: "mine:let-it-out", fields: { text: "Before\n\nSince" } }]);
  });

  it("never leaves two rows of one name or two rejections of one thread, whatever was done since", () => {
    const rows = fc.uniqueArray(
      fc.record({ id: fc.constantFrom("a", "b", "c"), thread: fc.constantFrom("t", "u", "v") }),
      {
        selector: ({ thread }) => thread,
      },
    );
    const kept = rows.map((all) => {
      const rejections = all.map(({ id, thread }) => sampleRejection({ id, threadKey: thread }));
      const unique = [...new Map(rejections.map((one) => [one.id, one])).values()];
      return {
        ...only(),
        rejections: unique,
        notes: unique.flatMap(({ id, threadKey }) => about(id, threadKey).notes),
      };
    });
    fc.assert(
      fc.property(kept, kept, kept, (before, after, current) => {
        const undone = undoRestore(before, after, current);
        for (const name of tableNames) {
          const ids = undone[name].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        const threads = undone.rejections.map(({ host, threadKey }) => `${host}:${threadKey}`);
        expect(new Set(threads).size).toBe(threads.length);
      }),
      { numRuns: 500 },
    );
  });

  it("takes those settings back that nobody changed since, and never when a backup was saved", () => {
    const before = { ...defaultSettings, firstName: "Ines", signOff: "Best," };
    const after = {
      ...before,
      firstName: "Inès",
      signOff: "Cheers,",
      tone: "short" as const,
      backup: { savedAt: 5, putOffAt: null },
    };
    const { firstName, tone, ...rest } = undoSettings(before, after, { ...after, signOff: "Since," });
    expect([firstName, tone]).toEqual(["Ines", before.tone]);
    expect(rest).not.toHaveProperty("signOff");
    expect(rest).not.toHaveProperty("backup");
  });
});
