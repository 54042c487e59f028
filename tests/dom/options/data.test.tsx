import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import manifest from "../../../manifest.json" with { type: "json" };
import messages from "../../../public/_locales/en/messages.json" with { type: "json" };
import { defaultSettings, type Settings } from "../../../src/core/model/settings";
import { tableNames } from "../../../src/core/model/tables";
import { fileReasons } from "../../../src/exchange/reasons";
import type { Counts, OpenedBackup, Opening } from "../../../src/options/data/data-ports";
import { permissionWords } from "../../../src/options/data/permissions-list";
import type { OptionsPorts } from "../../../src/options/ports";
import { fakeData } from "../../support/fake-data";
import { person } from "../../support/person";
import { sampleAchievement } from "../../support/sample-story";
import { button, field, items, region, startAt, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));
afterEach(cleanup);

const day = 86_400_000;
const achievements = Array.from({ length: 10 }, (_, index) => sampleAchievement({ id: `a${index}`, updatedAt: 20 }));

function startData(change: Parameters<typeof startAt>[1] = {}, settings: Partial<Settings> = {}, data = fakeData()) {
  const print = vi.fn();
  const ports = { data, print } as unknown as OptionsPorts;
  const { renew } = startAt("data", change, { ports, settings: { ...defaultSettings, ...settings } });
  return { data, renew };
}

const counts = (change: Partial<Counts>): Counts => ({
  ...(Object.fromEntries(tableNames.map((name) => [name, { added: 0, changed: 0, same: 0, removed: 0 }])) as Counts),
  ...change,
});
const kept = {} as OpenedBackup["kept"];
const backup: OpenedBackup = {
  kept,
  counts: {
    merge: counts({ achievements: { added: 12, changed: 3, same: 1, removed: 0 } }),
    replace: counts({
      achievements: { added: 12, changed: 3, same: 0, removed: 2 },
      rejections: { added: 0, changed: 0, same: 0, removed: 1 },
    }),
  },
};
const file = new File(["{}"], "onward-2026-11-20.json");
/** Chooses the file, and waits for what is shown of it. */
const choose = async (shown: () => unknown) => {
  fireEvent.change(field("Backup file"), { target: { files: [file] } });
  await waitFor(shown);
};
const restoreButton = () => button("Restore");
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
/** The field is marked as wrong, and says why itself. */
const expectWrong = (name: string, words: string) => {
  const input = field(name);
  expect(input.getAttribute("aria-invalid")).toBe("true");
  const told = input.getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(told.map((id) => document.getElementById(id)?.textContent)).toContain(words);
};
const opens = (data: ReturnType<typeof fakeData>, ...openings: Opening[]) => {
  for (const opening of openings) data.openBackup.mockResolvedValueOnce(opening);
};

test("a backup is saved in one press, and when it was is said", async () => {
  const { data } = startData({}, { backup: { savedAt: Date.UTC(2026, 10, 2, 12), putOffAt: null } });
  screen.getByText(/2 November 2026|November 2, 2026/u);
  await person.click(button("Save a backup"));
  expect(data.saveBackup).toHaveBeenCalledExactlyOnceWith(null, expect.anything());
  screen.getByText("Saved.");
});

test("a backup that could not be written is said", async () => {
  const { data } = startData();
  data.saveBackup.mockResolvedValueOnce("failed");
  await person.click(button("Save a backup"));
  expect(screen.getByRole("alert").textContent).toBe("The file could not be written. Nothing was changed.");
});

test("a passphrase is long enough and typed twice the same, and that it cannot be got round is said", async () => {
  const { data } = startData();
  await person.click(field("Lock it with a passphrase"));
  screen.getByText(/There is no way round a forgotten passphrase/u);
  const save = () => person.click(button("Save a backup"));
  type("Passphrase", "elf letters");
  type("The same once more", "elf letters");
  await save();
  expect(screen.getByRole("alert").textContent).toBe("The passphrase needs at least 12 letters.");
  expectWrong("Passphrase", "The passphrase needs at least 12 letters.");
  expect(field("The same once more").getAttribute("aria-invalid")).toBe("false");
  type("Passphrase", "twelve letters");
  await save();
  expect(screen.getByRole("alert").textContent).toBe("The two are not the same.");
  expectWrong("The same once more", "The two are not the same.");
  expect(field("Passphrase").getAttribute("aria-invalid")).toBe("false");
  expect(data.saveBackup).not.toHaveBeenCalled();
  type("The same once more", "twelve letters");
  await save();
  expect(data.saveBackup).toHaveBeenCalledExactlyOnceWith("twelve letters", expect.anything());
  // What was typed is not kept anywhere, and so not here.
  expect(field("Passphrase").value).toBe("");
});

test("a passphrase is hidden until the person wants to see it", async () => {
  startData();
  await person.click(field("Lock it with a passphrase"));
  expect([field("Passphrase").type, field("The same once more").type]).toEqual(["password", "password"]);
  await person.click(field("Show what is typed"));
  expect([field("Passphrase").type, field("The same once more").type]).toEqual(["text", "text"]);
});

test("what takes longer than half a second shows how far it is, and can be stopped", async () => {
  vi.useFakeTimers();
  const { data } = startData();
  data.saveBackup.mockImplementationOnce(
    (_, { signal, onProgress }) =>
      new Promise((resolve) => {
        onProgress?.(0.25);
        signal?.addEventListener("abort", () => resolve("stopped"));
      }),
  );
  await person.click(button("Save a backup"));
  await pass(400);
  expect(screen.queryByRole("progressbar")).toBeNull();
  await pass(200);
  expect(screen.getByRole<HTMLProgressElement>("progressbar", { name: "Writing the file" }).value).toBe(0.25);
  await person.click(button("Stop"));
  vi.useRealTimers();
  await waitFor(() => screen.getByText("Stopped. Nothing was changed."));
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("what a restore would do is told table by table, adding is what is offered first, and it can be taken back", async () => {
  const { data } = startData();
  opens(data, { is: "backup", backup });
  await choose(restoreButton);
  const restore = region("Restore a backup");
  expect(document.activeElement?.textContent).toBe("This backup is whole: onward-2026-11-20.json");
  expect(restore.getByRole<HTMLInputElement>("radio", { name: /Add it to what is here/u }).checked).toBe(true);
  const told = () => restore.getAllByRole("definition").map(({ textContent }) => textContent);
  expect(told()).toEqual(["12 new, 3 changed, 1 the same"]);
  await person.click(restore.getByRole("radio", { name: /in the place of all/u }));
  expect(told()).toEqual(["12 new, 3 changed, 2 taken away", "1 taken away"]);
  await person.click(restore.getByRole("radio", { name: /Add it to what is here/u }));
  data.canUndoRestore.mockReturnValue(true);
  await person.click(restore.getByRole("button", { name: "Restore" }));
  expect(data.restore).toHaveBeenCalledExactlyOnceWith(kept, "merge");
  screen.getByText("Restored.");
  await person.click(button("Undo"));
  expect(data.undoRestore).toHaveBeenCalledOnce();
  screen.getByText("All is as it was before, but for what you wrote since.");
});

test("a restore that takes long says so, and is not stopped half way", async () => {
  const { data } = startData();
  opens(data, { is: "backup", backup });
  await choose(restoreButton);
  vi.useFakeTimers();
  let finish: (isDone: boolean) => void = () => undefined;
  data.restore.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
  await person.click(restoreButton());
  await person.click(restoreButton());
  await pass(600);
  screen.getByRole("progressbar", { name: "Putting everything in its place" });
  expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
  expect(data.restore).toHaveBeenCalledOnce();
  vi.useRealTimers();
  finish(false);
  await screen.findByText("That did not work. Nothing was changed.");
});

test("a restore that failed says so and leaves the choice where it was", async () => {
  const { data } = startData();
  opens(data, { is: "backup", backup });
  data.restore.mockResolvedValueOnce(false);
  await choose(restoreButton);
  await person.click(button("Restore"));
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  button("Restore");
});

test("a locked backup asks for its passphrase, and a wrong one can be typed again", async () => {
  const { data } = startData();
  opens(
    data,
    { is: "refused", reason: "importIsLocked" },
    { is: "refused", reason: "lockWrong" },
    { is: "backup", backup },
  );
  await choose(() => field("Passphrase of this file"));
  expect(document.activeElement).toBe(field("Passphrase of this file"));
  type("Passphrase of this file", "twelve lettres");
  await person.click(button("Open it"));
  await waitFor(() => expect(screen.getByRole("alert").textContent).toBe(messages.lockWrong.message));
  expect(field("Passphrase of this file").value).toBe("twelve lettres");
  expectWrong("Passphrase of this file", messages.lockWrong.message);
  type("Passphrase of this file", "twelve letters");
  await person.click(button("Open it"));
  expect(data.openBackup.mock.calls.map(([, passphrase]) => passphrase)).toEqual([
    null,
    "twelve lettres",
    "twelve letters",
  ]);
  await waitFor(restoreButton);
});

test.each(fileReasons.filter((reason) => reason !== "importIsLocked"))(
  "a file is refused in words: %s",
  async (reason) => {
    const { data } = startData();
    opens(data, { is: "refused", reason });
    await choose(() => screen.getByRole("alert"));
    const words = reason === "importTooBig" ? messages.restoreTooBig.message : messages[reason].message;
    expect(screen.getByRole("alert").textContent).toBe(words);
    expect(screen.queryByRole("button", { name: "Restore" })).toBeNull();
  },
);

test("what is no backup is told from one that is broken", async () => {
  startData();
  await choose(() => screen.getByText("This file is no backup. Nothing was changed."));
});

test("achievements are taken elsewhere in three forms and on paper", async () => {
  const { data } = startData({}, { firstName: "Ines" });
  for (const name of ["JSON Resume", "Markdown", "CSV"]) await person.click(button(name));
  expect(data.saveAchievements.mock.calls).toEqual([
    ["json-resume", { firstName: "Ines" }],
    ["markdown", { firstName: "Ines" }],
    ["csv", { firstName: "Ines" }],
  ]);
  expect(screen.getByRole("link", { name: "For paper" }).getAttribute("href")).toBe("#data/print");
});

test("the page for paper has the name on top, and the achievements by year and role", async () => {
  const print = vi.fn();
  startAt(
    "data/print",
    {
      achievements: [
        sampleAchievement({ id: "old", text: "Ran the lab", date: "2019", role: "", employer: "" }),
        sampleAchievement({ id: "new", text: "Led the move", date: "2025-03", role: "Lead", employer: "Halden" }),
        sampleAchievement({ id: "none", text: "Taught", date: "", role: "", employer: "" }),
      ],
    },
    { ports: { print } as unknown as OptionsPorts, settings: { ...defaultSettings, firstName: "Ines" } },
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Ines");
  const years = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(years).toEqual(["2025", "2019", "Without a year"]);
  expect(region("2025").getByRole("heading", { level: 3 }).textContent).toBe("Lead, Halden");
  expect(items(region("2019").getByRole("list"))).toEqual([expect.stringContaining("Ran the lab")]);
  await person.click(button("Print this page"));
  expect(print).toHaveBeenCalledOnce();
});

test("the reminder is quiet, stands in the section and beside its way, and can be put off", async () => {
  const { data } = startData({ achievements });
  const way = () => within(screen.getByRole("navigation")).getByRole("link", { name: /Data and privacy/u }).textContent;
  expect(way()).toBe("Data and privacySave a copy");
  const notice = screen.getByText(/^No backup was saved yet/u).closest("div");
  await person.click(within(notice as HTMLElement).getByRole("button", { name: "Not now" }));
  expect(data.putOffBackup).toHaveBeenCalledOnce();
});

test.each([
  ["little was written", achievements.slice(1), { savedAt: null, putOffAt: null }],
  ["a backup holds it", achievements, { savedAt: 30, putOffAt: null }],
  ["it was put off", achievements, { savedAt: null, putOffAt: Date.now() - day }],
])("nobody is reminded when %s", (_, some, moments) => {
  startData({ achievements: some, rejections: [] }, { backup: moments });
  expect(screen.queryByText(/backup was saved yet|last backup is from/u)).toBeNull();
  expect(within(screen.getByRole("navigation")).queryByText("Save a copy")).toBeNull();
});

test("every permission of the manifest is told with its reason", () => {
  const asked = [...manifest.permissions, ...manifest.optional_permissions];
  expect(Object.keys(permissionWords).sort()).toEqual(asked.sort());
  startData();
  for (const name of asked) screen.getByText(name);
});
