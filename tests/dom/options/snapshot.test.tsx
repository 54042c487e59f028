import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { fakeAchievements } from "../../support/fake-achievements";
import { fakeData } from "../../support/fake-data";
import { fakeFollowUps } from "../../support/fake-follow-ups";
import { fakeSettings } from "../../support/fake-options";
import { button, startAt } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const ports = () => ({ settle: vi.fn(async () => true), startAnew: vi.fn(async () => true) });
const missing = (achievements: number, others = 0) => ({ achievements, others, isMissing: true });
const start = (
  address: string,
  props: NonNullable<Parameters<typeof startAt>[2]>,
  snapshot: ReturnType<typeof ports>,
) => {
  const tryAgain = vi.fn(async () => false);
  const others = {
    achievements: fakeAchievements(),
    data: fakeData(),
    followUps: fakeFollowUps(),
    settings: fakeSettings(),
  };
  const ports = { ...others, snapshot, tryAgain, readDraft: async () => null };
  startAt(address, {}, { ...props, ports: ports as never });
};

for (const address of ["achievements", "settings", "data", "about"]) {
  test(`what is missing is offered on #${address}, once and quietly`, async () => {
    const snapshot = ports();
    start(address, { copy: missing(12) }, snapshot);
    screen.getByText("Your saved achievements are missing. Onward kept a copy of 12 of them.");
    screen.getByText("If you leave it, the copy stays until you save something new.");
    expect(document.activeElement).toBe(document.body);
    snapshot.settle.mockResolvedValueOnce(false);
    fireEvent.click(button("Bring them back"));
    await screen.findByText("That could not be saved. Nothing else changed.");
    fireEvent.click(button("Leave it"));
    await waitFor(() => expect(snapshot.settle.mock.calls).toEqual([[true], [false]]));
  });
}

test("strengths and wordings alone are named so, and nothing is said of a copy that is not missing", () => {
  start("achievements", { copy: missing(0, 3) }, ports());
  screen.getByText("Your saved strengths and wordings are missing. Onward kept a copy of 3 of them.");
  cleanup();
  start("achievements", { copy: { ...missing(3), isMissing: false } }, ports());
  expect(screen.queryByRole("button", { name: "Bring them back" })).toBeNull();
});

test("a storage that stays closed may be started anew, after asking once, and says what comes back", async () => {
  const snapshot = ports();
  start("achievements", { storage: "unavailable", record: null, copy: { ...missing(3), isMissing: false } }, snapshot);
  expect(screen.queryByRole("button", { name: "Start anew" })).toBeNull();
  fireEvent.click(button("Try again"));
  const first = await screen.findByRole("button", { name: "Start anew" });
  expect(screen.getByRole("link", { name: "Where to bring in a backup" }).getAttribute("href")).toBe("#data");
  fireEvent.click(first);
  const dialog = within(screen.getByRole("dialog"));
  dialog.getByText(/brings back the copy it kept/);
  expect(snapshot.startAnew).not.toHaveBeenCalled();
  fireEvent.click(dialog.getByRole("button", { name: "Start anew" }));
  await waitFor(() => expect(snapshot.startAnew).toHaveBeenCalledOnce());
});

test("what a newer Onward wrote is never offered to be deleted", async () => {
  start("data", { storage: "newer", record: null }, ports());
  screen.getByText(/was used by a newer Onward/);
  fireEvent.click(button("Try again"));
  await screen.findByText("Still not available.");
  expect(screen.queryByRole("button", { name: "Start anew" })).toBeNull();
});
