import { act, cleanup, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { tableNames } from "../../../src/core/model/tables";
import type { Counts, OpenedBackup } from "../../../src/options/data/data-ports";
import type { OptionsPorts } from "../../../src/options/ports";
import { fakeData } from "../../support/fake-data";
import { fakeImports } from "../../support/fake-imports";
import { person } from "../../support/person";
import { button, startAt } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));
afterEach(cleanup);

const nothing = { added: 0, changed: 0, same: 0, removed: 0 };
const counts = Object.fromEntries(tableNames.map((name) => [name, nothing])) as Counts;
const backup: OpenedBackup = { kept: {} as OpenedBackup["kept"], counts: { merge: counts, replace: counts } };
const file = new File(["{}"], "onward-2026-11-20.json");
/** Drops a file beside every box; tells whether the page kept it from the browser. */
const drop = async (dropped: File) => {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ["Files"], files: [dropped] } });
  await act(async () => {
    document.body.dispatchEvent(event);
  });
  return event.defaultPrevented;
};

test("a backup that was handed over is looked at once, not whenever the page is come back to", async () => {
  const data = fakeData();
  const imports = fakeImports({ read: vi.fn(async () => ({ state: "backup", file }) as const) });
  data.openBackup.mockResolvedValue({ is: "backup", backup });
  startAt("data/import", {}, { ports: { data, imports } as unknown as OptionsPorts });
  await drop(file);
  await screen.findByText(/This backup is whole/u);
  expect(data.openBackup).toHaveBeenCalledOnce();
  location.hash = "data/import";
  await screen.findByRole("heading", { level: 1, name: "Bring in" });
  location.hash = "data";
  // Counted is after the backup would be looked at.
  await waitFor(() => expect(data.measure).toHaveBeenCalledTimes(2));
  expect(screen.queryByText(/This backup is whole/u)).toBeNull();
  expect(data.openBackup).toHaveBeenCalledOnce();
});

test("a backup that is dropped anywhere on the page is looked at, and none opens in the tab", async () => {
  const { data } = startAt("data");
  data.openBackup.mockResolvedValue({ is: "backup", backup });
  expect(await drop(file)).toBe(true);
  await waitFor(() => button("Restore"));
  // Looked at is one after the other: a second one changes nothing, and the page stays.
  expect(await drop(file)).toBe(true);
  expect(data.openBackup).toHaveBeenCalledOnce();
});

test("a restore can be taken back until the page is left", async () => {
  const data = fakeData();
  data.canUndoRestore.mockReturnValue(true);
  data.openBackup.mockResolvedValue({ is: "backup", backup });
  startAt("data", {}, { ports: { data } as unknown as OptionsPorts });
  await drop(file);
  await waitFor(() => button("Restore"));
  await person.click(button("Not now"));
  screen.getByText("Restored.");
  expect(data.restore).not.toHaveBeenCalled();
});
