import { act, renderHook, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { Undone } from "../../../src/options/import/import-ports";
import { useImport } from "../../../src/options/import/use-import";
import { fakeImports } from "../../support/fake-imports";

test.each<[Undone["state"], number]>([
  ["undone", 1],
  ["failed", 0],
])("a file chosen while an import is taken back is looked at after that, if that worked: %s", async (state, times) => {
  let settle: (undone: Undone) => void = () => {};
  const undo = () =>
    new Promise<Undone>((resolve) => {
      settle = resolve;
    });
  const imports = fakeImports({ undo });
  const { result } = renderHook(() => useImport(imports, { current: null }, vi.fn()));
  const file = new File(["text\nCut costs"], "list.csv");
  await act(async () => void result.current.undo());
  await act(async () => void result.current.read([file]));
  expect(result.current.doing).toBe("importUndoing");
  await act(async () => settle({ state, stayed: 0 }));
  await waitFor(() => expect(result.current.told).toMatchObject({ state: "failed" }));
  expect(imports.read).toHaveBeenCalledTimes(times);
  expect(result.current.work.isBusy).toBe(false);
});
