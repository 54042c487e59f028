import type { Kept } from "../../exchange/kept";
import { isLocked, unlockBackup } from "../../exchange/lock-backup";
import { planRestore } from "../../exchange/plan-restore";
import { largestBackup } from "../../exchange/read-backup";
import { type FileReading, readFile } from "../../exchange/read-file";
import { type Pace, paceOfPart, runSteps } from "../../exchange/steps";
import type { Opening } from "./data-ports";

/**
 * Looks at a whole file, and at what restoring it would do to what `readAll` answers; changes nothing. A locked one asks for its
 * passphrase by the reason `importIsLocked`. Rejects when it is stopped, or the file or the database cannot be read.
 */
export async function openBackup(
  file: File,
  passphrase: string | null,
  readAll: () => Promise<Kept>,
  pace: Pace,
): Promise<Opening> {
  if (file.size > largestBackup) return { is: "refused", reason: "importTooBig" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = await read(file.name, bytes, passphrase, paceOfPart(pace, 0, 0.8));
  if (!reading.ok) return { is: "refused", reason: reading.reason };
  if (reading.format !== "onward") return { is: "other" };
  const { kept } = reading;
  const existing = await readAll();
  const merge = await runSteps(planRestore(existing, kept, "merge"), paceOfPart(pace, 0.8, 0.9));
  const replace = await runSteps(planRestore(existing, kept, "replace"), paceOfPart(pace, 0.9, 1));
  return { is: "backup", backup: { kept, counts: { merge: merge.counts, replace: replace.counts } } };
}

async function read(name: string, bytes: Uint8Array, passphrase: string | null, pace: Pace): Promise<FileReading> {
  if (passphrase === null || !isLocked(bytes)) return readFile(name, bytes, pace);
  const unlocked = await unlockBackup(bytes, passphrase);
  return unlocked.ok ? readFile(name, unlocked.bytes, pace) : unlocked;
}
