import { vi } from "vitest";
import type { ImportPorts } from "../../src/options/import/import-ports";

/** What brings things in, as a page without any sees it: no import to take back, no draft, and nothing that is read works. */
export function fakeImports(change: Partial<ImportPorts> = {}): ImportPorts {
  return {
    read: vi.fn(async () => ({ state: "failed" as const })),
    more: vi.fn(async () => []),
    write: vi.fn(async () => ({ state: "failed" as const })),
    undo: vi.fn(async () => ({ state: "failed" as const })),
    followLast: vi.fn((onLast: Parameters<ImportPorts["followLast"]>[0]) => {
      onLast(null);
      return () => {};
    }),
    readDraft: vi.fn(async () => null),
    saveDraft: vi.fn(async () => true),
    ...change,
  };
}
