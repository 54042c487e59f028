import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOneLine } from "../../../src/core/model/achievement";
import { type Kept, type KeptTables, tableNames } from "../../../src/exchange/kept";
import { planRestore } from "../../../src/exchange/plan-restore";
import { finishSteps } from "../../../src/exchange/steps";
import { undoRestore } from "../../../src/exchange/undo-restore";
import { anyKept } from "../../support/arbitrary-kept";

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
});
