import { vi } from "vitest";
import { tableNames } from "../../src/core/model/tables";
import type { DataPorts, Measured } from "../../src/options/data/data-ports";

/** What is stored when nothing is. */
export const nothingStored: Measured = {
  rows: Object.fromEntries(tableNames.map((name) => [name, 0])) as Measured["rows"],
  bytes: null,
};

/** Backup, restore and erase where everything succeeds and nothing happens. */
export function fakeData() {
  return {
    saveBackup: vi.fn<DataPorts["saveBackup"]>(async () => "done"),
    openBackup: vi.fn<DataPorts["openBackup"]>(async () => ({ is: "other" })),
    restore: vi.fn<DataPorts["restore"]>(async () => true),
    canUndoRestore: vi.fn<DataPorts["canUndoRestore"]>(() => false),
    undoRestore: vi.fn<DataPorts["undoRestore"]>(async () => true),
    saveAchievements: vi.fn<DataPorts["saveAchievements"]>(async () => true),
    putOffBackup: vi.fn<DataPorts["putOffBackup"]>(async () => true),
    measure: vi.fn<DataPorts["measure"]>(async () => nothingStored),
    eraseAll: vi.fn<DataPorts["eraseAll"]>(async () => true),
  } satisfies DataPorts;
}
