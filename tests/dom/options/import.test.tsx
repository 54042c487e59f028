import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import messages from "../../../public/_locales/en/messages.json" with { type: "json" };
import { fieldLimits } from "../../../src/core/model/note";
import type { ImportPorts, Preview, Reading, ShownRow, Written } from "../../../src/options/import/import-ports";
import { ImportSection } from "../../../src/options/import/import-section";
import { dayAndYear } from "../../../src/options/parts/calendar-words";
import type { OptionsPorts } from "../../../src/options/ports";
import { fakeImports } from "../../support/fake-imports";
import { startAt } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const row = (id: string, text: string, change: Partial<ShownRow> = {}): ShownRow => ({
  ...{ id, text, details: [], reason: null, notes: [] },
  places: [{ part: null, row: 2, unit: "line" }],
  ...change,
});
const preview: Preview = {
  name: "list.csv",
  others: 0,
  counts: { added: 60, changed: 1, skipped: 2, same: 1 },
  rows: {
    added: [
      row("n1", "Cut costs", { details: ["Lead", "2024"], notes: ["rowNoDate"] }),
      row("n2", "Led a team", { places: [{ part: "work", row: 3, unit: "entry" }] }),
    ],
    changed: [row("a", "Ran the workshop", { details: ["Halden", "2023"] })],
    skipped: [
      row("", "An open quote", { reason: "rowQuotes", places: [{ part: "positions", row: 9, unit: "line" }] }),
      row("", "", { reason: "rowEmpty" }),
    ],
    same: [row("", "Sold ice")],
  },
  refused: [],
};
const file = new File(["text\nCut costs"], "list.csv");

function startImport(change: Partial<ImportPorts> = {}, onBackup: (file: File) => void = vi.fn()) {
  const imports = fakeImports({ read: vi.fn(async () => ({ state: "read", preview }) as const), ...change });
  const ports = { imports } as unknown as OptionsPorts;
  render(<ImportSection storage="ready" ports={ports} onBackup={onBackup} />);
  return imports;
}
const button = (name: string) => screen.getByRole("button", { name });
const list = (name: string) => within(screen.getByRole("list", { name }));
async function choose(...files: File[]) {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("There is no way to choose a file.");
  Object.defineProperty(input, "files", { value: files, configurable: true });
  await act(async () => {
    fireEvent.change(input);
  });
}
async function press(name: string) {
  await act(async () => {
    fireEvent.click(button(name));
  });
}
/** A promise that is settled from outside. */
function later<T>() {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

test("is reached from the data, and stands among them", () => {
  const { port } = startAt("data");
  expect(screen.getByRole("link", { name: "Bring something in" }).getAttribute("href")).toBe("#data/import");
  expect(port).toBeDefined();
  cleanup();
  const ports = { imports: fakeImports() } as unknown as OptionsPorts;
  startAt("data/import", {}, { ports });
  const section = within(screen.getByRole("region", { name: "Bring in" }));
  expect(section.getByRole("link", { name: "Data and privacy" }).getAttribute("href")).toBe("#data");
});

test.each([
  ["unavailable", messages.storageClosed.message],
  ["newer", messages.storageNewer.message],
] as const)("where the storage is %s it says so, with the way to try again", async (storage, words) => {
  const tryAgain = vi.fn(async () => false);
  const ports = { imports: fakeImports(), tryAgain } as unknown as OptionsPorts;
  render(<ImportSection storage={storage} ports={ports} onBackup={vi.fn()} />);
  expect(screen.getByText(words, { exact: false })).toBeDefined();
  await press("Try again");
  expect(tryAgain).toHaveBeenCalledOnce();
  expect(screen.queryByRole("button", { name: messages.startAnew.message }) !== null).toBe(storage === "unavailable");
});

test("the preview tells what becomes of each row, where it stands and why it is left out", async () => {
  startImport();
  await choose(file);
  const title = screen.getByRole("heading", { name: "What is in list.csv" });
  expect(document.activeElement).toBe(title);
  const added = list("New: 60");
  expect(added.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Cut costsLead · 2024Its date could not be read and is left out.Line 2",
    "Led a teamwork, number 3",
  ]);
  expect(list("Filled in: 1").getByText("Adds: Halden · 2023")).toBeDefined();
  expect(
    list("Left out: 2")
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["An open quoteA quote mark in it is not closed.positions, line 9", "There is no text in it.Line 2"]);
  expect(list("Left out: 2").queryByRole("checkbox")).toBeNull();
  expect(document.querySelectorAll("details:not([open])")).toHaveLength(1);
  expect(screen.getByText("New: 60 · Filled in: 1 · Left out: 2 · Here already: 1")).toBeDefined();
});

test("more rows are shown when they are asked for", async () => {
  const more = vi.fn(async () => [row("n3", "Sold tea")]);
  startImport({ more });
  await choose(file);
  await press("Show more of “New: 60”");
  expect(more).toHaveBeenCalledWith("added", 2);
  expect(list("New: 60").getAllByRole("listitem")).toHaveLength(3);
});

test("rows can be left out, and the result can be taken back", async () => {
  const write = vi.fn(async () => ({ state: "written", added: 59, changed: 1 }) as const);
  const undo = vi.fn(async () => ({ state: "undone", stayed: 2 }) as const);
  const imports = startImport({ write, undo });
  await choose(file);
  expect(button("Bring in 61")).toBeDefined();
  fireEvent.click(screen.getByRole("checkbox", { name: "Led a team" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Cut costs" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "Cut costs" }));
  await press("Bring in 60");
  expect(write).toHaveBeenCalledWith(["n2"], expect.anything());
  expect(screen.getByText("Brought in 59, filled in 1. Left out 3.")).toBeDefined();
  expect(document.activeElement).toBe(button("Undo"));
  await press("Undo");
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.getByRole("status").textContent).toBe("Taken back. What you changed since stays: 2.");
  expect(document.activeElement).toBe(button("Choose files"));
  expect(imports.saveDraft).not.toHaveBeenCalled();
});

test("what takes long shows how far it is, and can be stopped", async () => {
  vi.useFakeTimers();
  const reading = later<Reading>();
  const signals: (AbortSignal | undefined)[] = [];
  startImport({
    read: vi.fn<ImportPorts["read"]>((_, { signal, onProgress }) => {
      signals.push(signal);
      onProgress?.(0.25);
      return reading.promise;
    }),
  });
  await choose(file);
  expect(screen.queryByRole("progressbar")).toBeNull();
  await act(async () => {
    await vi.advanceTimersByTimeAsync(600);
  });
  expect(screen.getByRole<HTMLProgressElement>("progressbar", { name: "Reading" }).value).toBe(0.25);
  expect(screen.getByRole("status").textContent).toBe("Reading");
  await press("Stop");
  expect(signals[0]?.aborted).toBe(true);
  await act(async () => {
    reading.settle({ state: "stopped" });
    await vi.advanceTimersByTimeAsync(0);
  });
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByRole("status").textContent).toBe("Stopped. Nothing was changed.");
  expect(document.activeElement).toBe(button("Choose files"));
});

test("what is chosen while something is read takes its place", async () => {
  const first = later<Reading>();
  const signals: (AbortSignal | undefined)[] = [];
  const answers = [first.promise, Promise.resolve({ state: "read", preview } as const)];
  startImport({
    read: vi.fn<ImportPorts["read"]>((_, { signal }) => {
      signals.push(signal);
      return answers.shift() ?? first.promise;
    }),
  });
  await choose(new File(["a"], "first.csv"));
  await choose(file);
  await act(async () => first.settle({ state: "failed" }));
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
  expect(screen.getByRole("heading", { name: "What is in list.csv" })).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("who leaves the section stops the reading, and lets what is brought in come in", async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const never = vi.fn((_: unknown, { signal }: { signal?: AbortSignal | undefined }) => {
    signals.push(signal);
    return new Promise<never>(() => {});
  });
  startImport({ read: never });
  await choose(file);
  cleanup();
  startImport({ write: never });
  await choose(file);
  await press("Bring in 61");
  cleanup();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
});

test("a write that is stopped or finds no room says so, and the preview stays", async () => {
  const answers: Written[] = [{ state: "full" }, { state: "failed" }, { state: "stopped" }];
  startImport({ write: vi.fn(async () => answers.shift() ?? { state: "failed" as const }) });
  await choose(file);
  await press("Bring in 61");
  expect(screen.getByRole("alert").textContent).toMatch(/no room left/u);
  await press("Bring in 61");
  expect(screen.getByRole("alert").textContent).toMatch(/did not work/u);
  await press("Bring in 61");
  expect(screen.getByRole("status").textContent).toBe("Stopped. Nothing was changed.");
  expect(screen.getByRole("heading", { name: "What is in list.csv" })).toBeDefined();
});

test("a file that is refused says why, by its name", async () => {
  const refused = [{ name: "photo.png", reason: "importNotText" as const }];
  startImport({ read: vi.fn(async () => ({ state: "refused", refused }) as const) });
  await choose(file);
  const said = screen.getByRole("alert").textContent;
  expect(said).toMatch(/^This file holds no text that can be read\. Nothing was changed\..*photo\.png$/u);
});

test("a backup is handed over, and nothing is said of it here", async () => {
  const read = vi.fn(async () => ({ state: "backup", file }) as const);
  const onBackup = vi.fn();
  startImport({ read }, onBackup);
  await choose(file);
  await waitFor(() => expect(onBackup).toHaveBeenCalledWith(file));
  expect(screen.queryByRole("status")).toBeNull();
});

test("dropped files are read wherever they land, and nothing else is", async () => {
  const imports = startImport();
  const drop = (types: string[]) => {
    const event = new Event("drop", { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types, files: [file] } });
    return act(async () => {
      document.body.dispatchEvent(event);
    }).then(() => event.defaultPrevented);
  };
  expect(await drop(["text/plain"])).toBe(false);
  expect(imports.read).not.toHaveBeenCalled();
  expect(await drop(["Files"])).toBe(true);
  expect(imports.read).toHaveBeenCalledWith([file], expect.anything());
});

test("pasted text is kept as a draft until it is brought in", async () => {
  const write = vi.fn(async () => ({ state: "written", added: 1, changed: 0 }) as const);
  const imports = startImport({ readDraft: vi.fn(async () => ({ text: "Led a team" })), write });
  const field = screen.getByLabelText<HTMLTextAreaElement>("Or paste text");
  await waitFor(() => expect(field.value).toBe("Led a team"));
  expect(field.dir).toBe("auto");
  await press("Look at it");
  const [pasted] = vi.mocked(imports.read).mock.calls[0]?.[0] ?? [];
  expect([pasted?.name, await pasted?.text()]).toEqual(["Pasted text", "Led a team"]);
  await press("Bring in 61");
  expect(imports.saveDraft).toHaveBeenLastCalledWith("import", null);
});

test("text that is too long to be kept as a draft is read as soon as it is typed or dropped", async () => {
  const imports = startImport();
  const long = "a".repeat(fieldLimits.text + 1);
  await act(async () => {
    fireEvent.input(screen.getByLabelText("Or paste text"), { target: { value: long } });
  });
  const [read] = vi.mocked(imports.read).mock.calls[0]?.[0] ?? [];
  expect(await read?.text()).toBe(long);
  expect(screen.getByRole("heading", { name: "What is in list.csv" })).toBeDefined();
  cleanup();
  expect(imports.saveDraft).not.toHaveBeenCalled();
});

test("the last import can be taken back after the page was left", async () => {
  const undo = vi.fn(async () => ({ state: "undone", stayed: 0 }) as const);
  const at = new Date(2026, 10, 25, 12).getTime();
  const followLast = vi.fn((onLast: (last: { name: string; at: number }) => void) => {
    onLast({ name: "cv.json", at });
    return () => {};
  });
  startImport({ undo, followLast });
  expect(screen.getByText(`Your last import: cv.json, ${dayAndYear(at)}.`)).toBeDefined();
  await press("Undo");
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.getByRole("status").textContent).toBe("Taken back.");
});
