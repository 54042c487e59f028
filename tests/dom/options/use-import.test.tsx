import { act, cleanup, renderHook, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { Undone } from "../../../src/options/import/import-ports";
import { useImport } from "../../../src/options/import/use-import";
import { fakeImports } from "../../support/fake-imports";

const file = new File(["text\nCut costs"], "list.csv");

function startUndoing() {
  let settle: (undone: Undone) => void = () => {};
  const undo = () =>
    new Promise<Undone>((resolve) => {
      settle = resolve;
    });
  const imports = fakeImports({ undo });
  const hook = renderHook(() => useImport(imports, { current: null }, vi.fn()));
  return { imports, ...hook, end: (undone: Undone) => act(async () => settle(undone)) };
}

test.each<[Undone["state"], number]>([
  ["undone", 1],
  ["failed", 0],
])("a file chosen while an import is taken back is looked at after that, if that worked: %s", async (state, times) => {
  const { imports, result, end } = startUndoing();
  await act(async () => void result.current.undo());
  await act(async () => void result.current.read([file]));
  expect(result.current.doing).toBe("importUndoing");
  await end({ state, stayed: 0 });
  await waitFor(() => expect(result.current.told).toMatchObject({ state: "failed" }));
  expect(imports.read).toHaveBeenCalledTimes(times);
  expect(result.current.work.isBusy).toBe(false);
});

test("who leaves the section meanwhile wants it no more", async () => {
  const { imports, result, end } = startUndoing();
  await act(async () => void result.current.undo());
  await act(async () => void result.current.read([file]));
  cleanup();
  await end({ state: "undone", stayed: 0 });
  expect(imports.read).not.toHaveBeenCalled();
});
