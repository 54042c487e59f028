import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Achievement, inOneLine } from "../../../src/core/model/achievement";
import { type FromWork, type ImportAsks, startImportWork } from "../../../src/options/import/import-work";
import { createDatabase, type Database, eraseEverything, readEverything } from "../../../src/store/database";
import { findLastImport } from "../../../src/store/imports";
import { packExport, readImportFile } from "../../support/import-files";

let db: Database;
let count = 0;

beforeEach(() => {
  db = createDatabase(`import test ${++count}`);
});

afterEach(async () => {
  await db.delete();
});

/** The worker's part, heard and asked as the page does it. */
function startWork(onShare: (share: number, stop: () => void) => void = () => {}) {
  const waiting = new Map<number, (answer: unknown) => void>();
  let last = 0;
  const hear = startImportWork((message: FromWork) => {
    if ("share" in message) onShare(message.share, () => hear({ id: message.id, key: "stop" }));
    else waiting.get(message.id)?.(message.answer);
  }, db);
  return <K extends keyof ImportAsks>(key: K, ask: ImportAsks[K]["ask"]) =>
    new Promise<ImportAsks[K]["answer"]>((resolve) => {
      const id = ++last;
      waiting.set(id, resolve as (answer: unknown) => void);
      hear({ id, key, ask } as Parameters<typeof hear>[0]);
    });
}

const fileOf = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);
const kept = (id: string, fields: Partial<Achievement>): Achievement => ({
  ...inOneLine("Ran the workshop"),
  ...{ id, createdAt: 1, updatedAt: 1, shownAt: null },
  ...fields,
});
const manyLines = (lines: number) => Array.from({ length: lines }, (_, index) => `Did thing ${index}`).join("\n");
async function readPreview(ask: ReturnType<typeof startWork>, ...files: File[]) {
  const reading = await ask("read", files);
  if (reading.state !== "read") throw new Error(JSON.stringify(reading));
  return reading.preview;
}

describe("a look at files", () => {
  it("counts what is new, filled in, here already and left out, and changes nothing", async () => {
    await db.achievements.bulkAdd([kept("a", {}), kept("b", { text: "Sold ice", date: "2024" })]);
    const before = await readEverything(db);
    const table = "text,date\nRan the workshop,2024-05\nSold ice,2024\nCut costs,31.02.2020\n,2020\n";
    const preview = await readPreview(startWork(), fileOf("list.csv", table));
    expect(preview.counts).toEqual({ added: 1, changed: 1, same: 1, skipped: 1 });
    expect(preview.rows.added).toMatchObject([
      { text: "Cut costs", notes: ["rowNoDate"], places: [{ part: null, row: 4, unit: "line" }] },
    ]);
    expect(preview.rows.changed).toMatchObject([{ id: "a", text: "Ran the workshop", details: ["2024-05"] }]);
    expect(preview.rows.same).toMatchObject([{ id: "", text: "Sold ice", places: [{ row: 3 }] }]);
    expect(preview.rows.skipped).toMatchObject([{ id: "", reason: "rowEmpty", places: [{ row: 5 }] }]);
    expect(await readEverything(db)).toEqual(before);
    expect(await findLastImport(db)).toBeNull();
  });

  it("shows fifty rows, and the next ones when they are asked for", async () => {
    const ask = startWork();
    const preview = await readPreview(ask, fileOf("list.txt", manyLines(120)));
    expect([preview.counts.added, preview.rows.added.length]).toEqual([120, 50]);
    const rest = await ask("more", { group: "added", from: 100 });
    expect(rest.map(({ text }) => text).slice(0, 2)).toEqual(["Did thing 100", "Did thing 101"]);
    expect(rest).toHaveLength(20);
  });

  it("answers also where rows cannot be shown", async () => {
    const ask = startWork();
    await readPreview(ask, fileOf("list.txt", "Cut costs"));
    expect(await ask("more", null as never)).toBeNull();
  });

  it("takes several files together, and names those it does not take", async () => {
    const files = [
      fileOf("Skills.csv", readImportFile("linkedin/export/Skills.csv")),
      fileOf("photo.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])),
      fileOf("backup.json", readImportFile("onward/version-2.json")),
      fileOf("list.csv", "text\nCut costs\n"),
    ];
    const { name, others, refused, rows } = await readPreview(startWork(), ...files);
    expect([name, others]).toEqual(["Skills.csv", 1]);
    expect(refused).toEqual([
      { name: "photo.png", reason: "importNotText" },
      { name: "backup.json", reason: "importBackupAmong" },
    ]);
    expect(rows.added.flatMap(({ places }) => places.map(({ part }) => part))).toEqual(
      expect.arrayContaining(["skills", "list.csv"]),
    );
  });

  it("hands a backup over, whole or locked, and counts a résumé by its entries", async () => {
    const backup = fileOf("backup.json", readImportFile("onward/version-2.json"));
    expect(await startWork()("read", [backup])).toEqual({ state: "backup", file: backup });
    const locked = fileOf("backup", "ONWARD LOCKED BACKUP\n{}");
    expect(await startWork()("read", [locked])).toEqual({ state: "backup", file: locked });
    const resume = fileOf("cv.json", readImportFile("json-resume/version-1.0.0.json"));
    const { rows } = await readPreview(startWork(), resume);
    expect(rows.added[0]?.places).toMatchObject([{ part: "work", unit: "entry" }]);
  });

  it("refuses by size before it asks for bytes", async () => {
    const large = (size: number, content = "a,b") => {
      const file = fileOf("large.csv", content);
      Object.defineProperty(file, "size", { value: size });
      file.arrayBuffer = vi.fn(() => Promise.reject(new Error("The bytes were asked for.")));
      return file;
    };
    const refused = { state: "refused", refused: [{ name: "large.csv", reason: "importTooBig" }] };
    expect(await startWork()("read", [large(2 ** 31)])).toEqual(refused);
    expect(await startWork()("read", [large(21 * 1024 * 1024)])).toEqual(refused);
  });

  it("refuses files that hold too much together, and what cannot be opened", async () => {
    const files = [fileOf("a.txt", manyLines(12_000)), fileOf("b.txt", manyLines(12_000))];
    expect(await startWork()("read", files)).toEqual({
      state: "refused",
      refused: [
        { name: "a.txt", reason: "importTooMany" },
        { name: "b.txt", reason: "importTooMany" },
      ],
    });
    const folder = fileOf("folder", "");
    const bytes = new Blob([]);
    bytes.arrayBuffer = () => Promise.reject(new DOMException("It is a folder.", "NotReadableError"));
    folder.slice = () => bytes;
    expect(await startWork()("read", [folder])).toEqual({
      state: "refused",
      refused: [{ name: "folder", reason: "importNotOpened" }],
    });
  });
});

describe("an import", () => {
  it("is written but for what is left out, and taken back as it was", async () => {
    const before = [kept("a", {}), kept("b", { text: "Sold ice" })];
    await db.achievements.bulkAdd(before);
    const ask = startWork();
    const table = "text,date\nRan the workshop,2024\nSold ice,2023\nCut costs,2022\nLed a team,2021\n";
    const { rows } = await readPreview(ask, fileOf("list.csv", table));
    const without = [rows.changed[1]?.id ?? "", rows.added[1]?.id ?? ""];
    expect(await ask("write", without)).toEqual({ state: "written", added: 1, changed: 1 });
    const texts = (await db.achievements.toArray()).map(({ text, date }) => `${text} ${date}`).sort();
    expect(texts).toEqual(["Cut costs 2022", "Ran the workshop 2024", "Sold ice "]);
    expect(await findLastImport(db)).toMatchObject({ name: "list.csv" });
    // Another page, another worker: only what is stored takes it back.
    expect(await startWork()("undo", null)).toEqual({ state: "undone", stayed: 0 });
    expect(await db.achievements.toArray()).toEqual(before);
    expect(await findLastImport(db)).toBeNull();
  });

  it("leaves what was changed between the look and the press, and after it", async () => {
    await db.achievements.bulkAdd([kept("a", {}), kept("b", { text: "Sold ice" })]);
    const ask = startWork();
    await readPreview(ask, fileOf("list.csv", "text,date\nRan the workshop,2024\nSold ice,2023\nCut costs,2022\n"));
    await db.achievements.update("a", { role: "Lead", updatedAt: 9 });
    expect(await ask("write", [])).toEqual({ state: "written", added: 1, changed: 1 });
    expect(await db.achievements.get("a")).toMatchObject({ role: "Lead", date: "" });
    await db.achievements.update("b", { role: "Seller", updatedAt: 10 });
    expect(await ask("undo", null)).toEqual({ state: "undone", stayed: 1 });
    expect((await db.achievements.toArray()).map(({ id, role }) => [id, role])).toEqual([
      ["a", "Lead"],
      ["b", "Seller"],
    ]);
  });

  it("takes the place of the one before it, and is erased with everything", async () => {
    const ask = startWork();
    await readPreview(ask, fileOf("one.txt", "Led a team"));
    await ask("write", []);
    await readPreview(ask, fileOf("two.txt", "Cut costs"));
    await ask("write", []);
    expect((await db.imports.toArray()).map(({ name }) => name)).toEqual(["two.txt"]);
    await eraseEverything(db);
    expect(await db.imports.count()).toBe(0);
  });

  it("leaves what was read while it was written, which can be brought in next", async () => {
    const ask = startWork();
    await readPreview(ask, fileOf("list.txt", "Led a team"));
    const write = db.transaction.bind(db) as (...about: unknown[]) => Promise<unknown>;
    let next: Promise<unknown> = Promise.resolve();
    vi.spyOn(db, "transaction").mockImplementationOnce(((...about: unknown[]) =>
      write(...about).then(async () => {
        next = readPreview(ask, fileOf("next.txt", "Cut costs"));
        await next;
      })) as unknown as typeof db.transaction);
    expect(await ask("write", [])).toMatchObject({ state: "written", added: 1 });
    expect(await next).toMatchObject({ name: "next.txt" });
    expect(await ask("write", [])).toEqual({ state: "written", added: 1, changed: 0 });
  });

  it("stopped in the middle, or out of room, leaves nothing half", async () => {
    const first = startWork();
    await readPreview(first, fileOf("first.txt", "Led a team"));
    await first("write", []);
    const before = [await readEverything(db), await db.imports.toArray()];
    let isWriting = false;
    const ask = startWork((_, stop) => {
      if (isWriting) stop();
    });
    await readPreview(ask, fileOf("list.txt", manyLines(3_000)));
    isWriting = true;
    expect(await ask("write", [])).toEqual({ state: "stopped" });
    expect([await readEverything(db), await db.imports.toArray()]).toEqual(before);
    isWriting = false;

    let puts = 0;
    db.achievements.hook("creating", () => {
      puts += 1;
      if (puts > 1_000) throw new DOMException("No room.", "QuotaExceededError");
    });
    expect(await ask("write", [])).toEqual({ state: "full" });
    expect([await readEverything(db), await db.imports.toArray()]).toEqual(before);
  });

  it("of LinkedIn's ZIP comes in once, and nothing the second time", async () => {
    const ask = startWork();
    const zip = fileOf("export.zip", packExport());
    const first = await readPreview(ask, zip);
    expect(first.counts.added).toBeGreaterThan(10);
    await ask("write", []);
    const second = await readPreview(ask, zip);
    expect([second.counts.added, second.counts.changed]).toEqual([0, 0]);
  });
});
