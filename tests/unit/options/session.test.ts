import { expect, test, vi } from "vitest";

/** What the background is asked, in order, and what it answers about the copy. */
const { asked } = vi.hoisted(() => ({ asked: [] as string[] }));
const news = { achievements: 400, others: 0, isMissing: true };
vi.mock("../../../src/messages/call", () => ({
  newWriteId: () => "write",
  call: async (key: string) => {
    asked.push(key);
    return { ok: true, value: key === "snapshot/find" ? news : null };
  },
}));
vi.mock("../../../src/platform/browser", () => ({ browser: { i18n: { getMessage: () => "" } } }));
vi.mock("../../../src/platform/describe-program", () => ({ describeProgram: () => ({ version: "1" }) }));
vi.mock("../../../src/platform/permissions", () => ({
  askToNotify: vi.fn(),
  askToSee: vi.fn(),
  followForbidden: vi.fn(),
  followNotifying: vi.fn(),
}));
vi.mock("../../../src/platform/settings-storage", () => ({ readSettings: async () => null, watchSettings: vi.fn() }));
vi.mock("../../../src/store/database", () => ({ reopenDatabase: async () => undefined, recreateDatabase: vi.fn() }));
vi.mock("../../../src/options/follow-record", () => ({ followRecord: () => () => undefined }));
vi.mock("../../../src/options/data/data-session", () => ({
  createDataPorts: () => ({ restore: async () => true, undoRestore: async () => true, eraseAll: async () => true }),
}));
vi.mock("../../../src/options/import/import-session", () => ({
  importPorts: { write: async () => ({ state: "written" }), undo: async () => ({ state: "undone" }) },
}));

const { startOptions } = await import("../../../src/options/session");
type Props = Parameters<Parameters<typeof startOptions>[0]>[0];

test("whether something is missing is asked again after whatever replaces the record", async () => {
  let shown: Props | null = null;
  startOptions((props) => {
    shown = props;
  });
  await vi.waitFor(() => expect(shown?.copy).toEqual(news));
  const { data, imports } = (shown as unknown as Props).ports;
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    restore: () => data.restore({} as never, "merge"),
    "undo of a restore": () => data.undoRestore(),
    import: () => imports.write([] as never, {}),
    "undo of an import": () => imports.undo({}),
    erasing: () => data.eraseAll(),
  };
  for (const [name, act] of Object.entries(acts)) {
    asked.length = 0;
    expect(await act(), name).toBeTruthy();
    expect(asked, name).toEqual(["snapshot/find"]);
  }
});
