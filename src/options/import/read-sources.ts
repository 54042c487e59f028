import type { Achievement } from "../../core/model/achievement";
import type { ImportedRow, SkippedRow } from "../../exchange/imported-row";
import { isLocked } from "../../exchange/lock-backup";
import { type ImportPlan, type ImportSource, planImport } from "../../exchange/plan-import";
import { isBackup, largestBackup } from "../../exchange/read-backup";
import { largestFile, readFile } from "../../exchange/read-file";
import { type Pace, paceOfPart, runSteps } from "../../exchange/steps";
import type { RefusedFile, RowPlace } from "./import-ports";

/** The file a row stands in, and how that counts its rows. */
interface InFile {
  readonly file: string;
  readonly unit: RowPlace["unit"];
}
export type FoundRow = ImportedRow & InFile;
export type PassedRow = SkippedRow & InFile;

/** What was read, held against the record. */
export interface ReadSources {
  readonly state: "read";
  /** See `Preview`. */
  readonly name: string;
  readonly others: number;
  readonly plan: ImportPlan<FoundRow>;
  readonly skipped: readonly PassedRow[];
  readonly refused: readonly RefusedFile[];
}

/** Bytes that tell a backup from any other file. */
const headSize = 1_000;

/** Most rows that are brought in at once, from all files. */
const mostRows = 20_000;

interface AboutRecord extends ImportSource {
  readonly listKept: () => Promise<readonly Achievement[]>;
}

/** Rows of the files read so far. */
interface Gathered {
  readonly found: FoundRow[];
  readonly skipped: PassedRow[];
  readonly refused: RefusedFile[];
}

/**
 * Reads one file, or several that count together, and holds them against what is kept. One that is too large is refused by its size:
 * its bytes are not asked for. Rejects when it is stopped, and when what is kept cannot be read.
 */
export async function readSources(
  files: readonly File[],
  { listKept, ...source }: AboutRecord,
  pace: Pace,
): Promise<
  | ReadSources
  | { readonly state: "refused"; readonly refused: readonly RefusedFile[] }
  | { readonly state: "backup"; readonly file: File }
> {
  const gathered: Gathered = { found: [], skipped: [], refused: [] };
  const total = files.reduce((sum, { size }) => sum + size, 0) || 1;
  let before = 0;
  for (const file of files) {
    const part = paceOfPart(pace, (before / total) * 0.6, ((before + file.size) / total) * 0.6);
    const kind = await readOne(file, before, gathered, part);
    if (kind === "backup" && files.length === 1) return { state: "backup", file };
    before += file.size;
  }
  const { found, skipped, refused } = gathered;
  if (found.length + skipped.length > mostRows) refuseAll(files, gathered);
  if (found.length + skipped.length === 0) return { state: "refused", refused };
  const plan = await runSteps(planImport(await listKept(), found, source), paceOfPart(pace, 0.6, 1));
  const isRefused = new Set(refused.map(({ name }) => name));
  const name = files.find((file) => !isRefused.has(file.name))?.name ?? "";
  return { state: "read", name, others: files.length - refused.length - 1, plan, skipped, refused };
}

async function readOne(file: File, before: number, gathered: Gathered, pace: Pace) {
  const refuse = (reason: RefusedFile["reason"]) => {
    gathered.refused.push({ name: file.name, reason });
    return "refused";
  };
  pace.signal?.throwIfAborted();
  if (file.size > largestBackup) return refuse("importTooBig");
  const head = await bytesOf(file.slice(0, headSize));
  if (!head) return refuse("importNotOpened");
  if (isLocked(head) || isBackup(head)) return refuse("importBackupAmong") && "backup";
  if (before + file.size > largestFile) return refuse("importTooBig");
  const bytes = await bytesOf(file);
  if (!bytes) return refuse("importNotOpened");
  const reading = await readFile(file.name, bytes, pace);
  if (!reading.ok) return refuse(reading.reason);
  if (reading.format === "onward") return refuse("importBackupAmong") && "backup";
  const unit: RowPlace["unit"] =
    reading.format === "json-resume" || reading.format === "reactive-resume" ? "entry" : "line";
  const inFile: InFile = { file: file.name, unit };
  for (const row of reading.found) gathered.found.push({ ...row, ...inFile });
  for (const row of reading.skipped) gathered.skipped.push({ ...row, ...inFile });
  return "read";
}

function refuseAll(files: readonly File[], { found, skipped, refused }: Gathered): void {
  refused.splice(0, refused.length, ...files.map(({ name }) => ({ name, reason: "importTooMany" as const })));
  found.length = 0;
  skipped.length = 0;
}

/** The bytes, or null where the browser cannot read them: a folder, or a file that is gone by now. */
async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}
