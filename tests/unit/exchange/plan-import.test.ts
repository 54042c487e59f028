import { describe, expect, it } from "vitest";
import { type Achievement, type AchievementFields, inOneLine } from "../../../src/core/model/achievement";
import type { ImportedRow } from "../../../src/exchange/imported-row";
import { type ImportPlan, planImport, planUndo } from "../../../src/exchange/plan-import";
import { finishSteps } from "../../../src/exchange/steps";

const now = 5_000;

function kept(id: string, fields: Partial<AchievementFields>): Achievement {
  return { ...inOneLine("Ran the workshop"), ...fields, id, createdAt: 1, updatedAt: 1, shownAt: null };
}

function rowOf(fields: Partial<AchievementFields>, row = 1): ImportedRow {
  return { part: null, row, notes: [], fields: { ...inOneLine("Ran the workshop"), ...fields } };
}

function plan(existing: readonly Achievement[], rows: readonly ImportedRow[]): ImportPlan {
  let count = 0;
  return finishSteps(planImport(existing, rows, { newId: () => `new ${++count}`, now }));
}

/** The record after an import. */
function carryOut(existing: readonly Achievement[], { added, changed }: ImportPlan): Achievement[] {
  const after = new Map(changed.map((change) => [change.before.id, change.after]));
  return [...existing.map((one) => after.get(one.id) ?? one), ...added];
}

describe("an import", () => {
  it("adds what is new", () => {
    const { added, changed, same } = plan([kept("a", {})], [rowOf({ text: "Cut costs", date: "2024" })]);
    expect(added).toEqual([
      { ...inOneLine("Cut costs"), date: "2024", id: "new 1", createdAt: now, updatedAt: now, shownAt: null },
    ]);
    expect([changed, same]).toEqual([[], []]);
  });

  it("knows what is there already, whatever its case, blanks and full stop", () => {
    const rows = [rowOf({ text: "ran  the\nWORKSHOP." }), rowOf({ text: "Ｒan the workshop" })];
    expect(plan([kept("a", {})], rows)).toEqual({ added: [], changed: [], same: rows, rows: new Map() });
  });

  it("fills in what is missing, and changes nothing that was written", () => {
    const before = kept("a", { date: "2024", role: "Lead", tags: ["People"], kind: "project", pin: 3 });
    const told = { date: "2024-05", role: "Designer", employer: "Halden", tags: ["people", "money"], pin: 0 } as const;
    const { changed, added } = plan([before], [rowOf({ ...told, kind: "award", number: "12" })]);
    const after = { date: "2024-05", employer: "Halden", tags: ["People", "money"], number: "12", updatedAt: now };
    expect(added).toEqual([]);
    expect(changed).toEqual([{ before, after: { ...before, ...after } }]);
  });

  it("takes two for two where employer or date say so", () => {
    const existing = [kept("a", { employer: "Halden", date: "2023" })];
    expect(plan(existing, [rowOf({ employer: "HALDEN ", date: "2024" })]).added).toHaveLength(1);
    expect(plan(existing, [rowOf({ employer: "Kiosk", date: "2023" })]).added).toHaveLength(1);
    expect(plan(existing, [rowOf({ employer: "halden", date: "2023" })]).same).toHaveLength(1);
  });

  it("brings in once what stands twice in a file, and nothing the second time", () => {
    const rows = [rowOf({ text: "Cut costs" }), rowOf({ text: "cut costs", employer: "Halden" }, 2), rowOf({}, 3)];
    const first = plan([], rows);
    expect(first.added.map(({ text, employer }) => [text, employer])).toEqual([
      ["Cut costs", "Halden"],
      ["Ran the workshop", ""],
    ]);
    expect([...first.rows].map(([id, made]) => [id, made.map(({ row }) => row)])).toEqual([
      ["new 1", [1, 2]],
      ["new 2", [3]],
    ]);
    const second = plan(carryOut([], first), rows);
    expect([second.added, second.changed, second.same.length]).toEqual([[], [], 3]);
  });

  it("is taken back as a whole, but for what was touched since", () => {
    const existing = [kept("a", {}), kept("b", { text: "Sold ice" }), kept("c", { text: "Sold tea" })];
    const rows = [
      rowOf({ date: "2024" }),
      rowOf({ text: "Sold ice", date: "2023" }),
      rowOf({ text: "New" }),
      rowOf({ text: "Newer" }),
    ];
    const made = plan(existing, rows);
    const after = carryOut(existing, made);
    expect(planUndo(made, after)).toEqual({ deleted: ["new 1", "new 2"], restored: existing.slice(0, 2) });
    const touched = after
      .filter(({ id }) => id !== "b")
      .map((one) => (one.id === "new 1" ? { ...one, updatedAt: now + 1 } : one));
    expect(planUndo(made, touched)).toEqual({ deleted: ["new 2"], restored: existing.slice(0, 1) });
  });
});
