import {
  dropRows,
  findLacking,
  isBare,
  isChangedSince,
  isLost,
  joinPrecious,
  type Precious,
  type Snapshot,
  type SnapshotNews,
  takeSnapshot,
} from "../core/model/snapshot";
import { whileNothingIsReplaced } from "../platform/replacing";
import { readSnapshot, type SnapshotPlace, writeSnapshot } from "../platform/snapshot-storage";
import { bringBack, countPrecious, readPrecious } from "../store/precious";
import { keepSoon, orNull } from "./look-up";
import { asSnapshot } from "./snapshot-shape";

/** The copy that was set aside, and when the person said to leave it; null if they did not. */
interface Aside {
  readonly snapshot: Snapshot;
  readonly leftAt: number | null;
}

/** What is known of the change that is followed. */
interface Renewal {
  /** The person replaced the record themselves: they restored, brought in, took that back, or erased. */
  readonly isReplaced?: boolean;
}

/**
 * Renews the snapshot. A record that has nothing of the snapshot any more is another one: the database was lost, and came up
 * empty. Then the snapshot is set aside, never written over. Only a record that the person replaced may take its place
 * as it is. One renewal after the other; a record that cannot be read changes nothing.
 */
export function renewSnapshot({ isReplaced = false }: Renewal = {}): Promise<void> {
  // Rows that a page of ours is taking away are no loss, and it says so once they are gone.
  return isReplaced ? oneByOne(() => renew(true)) : look(() => renew(false));
}

/** After the person deleted rows: no copy keeps them either, so that they are never offered as missing. Never throws. */
export async function followDeletion(ids: readonly string[]): Promise<void> {
  const dropped = new Set(ids);
  const drop = async (place: SnapshotPlace) => {
    const stored = await readSnapshot(place);
    const snapshot = asSnapshot(stored);
    if (!snapshot) return;
    const rest = dropRows(snapshot, dropped);
    await writeSnapshot(place, isBare(rest) ? null : { ...(stored as object), ...rest });
  };
  await orNull(() =>
    oneByOne(async () => {
      await drop("snapshot-missing");
      await drop("snapshot");
    }),
  );
}

/** What is kept, for a page that may offer it; null if nothing is. */
export function findSnapshot(): Promise<SnapshotNews | null> {
  return look(async () => {
    const count = await orNull(() => keepSoon(() => countPrecious()));
    if (count === 0) await renew(false);
    const aside = await readAside();
    const record = aside?.leftAt === null && count !== null ? await readRecord() : null;
    const lacking = aside && record && findLacking(aside.snapshot, record);
    if (lacking && !isBare(lacking)) return { ...countRows(lacking), isMissing: true };
    const copy = joinCopies(await read("snapshot"), aside);
    return copy && { ...countRows(copy), isMissing: false };
  });
}

/** Brings back what the record has lost, beside what is there, or leaves it. Throws `Refusal` where that could not be kept. */
export function settleSnapshot(restores: boolean): Promise<void> {
  return look(async () => {
    const aside = await readAside();
    if (!restores) {
      if (aside) await writeSnapshot("snapshot-missing", { ...aside.snapshot, leftAt: Date.now() });
      return;
    }
    // The snapshot as well: a database that was made anew has lost what it held since the other one was set aside.
    const copy = joinCopies(await read("snapshot"), aside);
    if (copy) await keepSoon(() => bringBack(copy));
    await renew(false);
  });
}

/** Everything there is a copy of; null if that is nothing. */
function joinCopies(snapshot: Snapshot | null, aside: Aside | null): Precious | null {
  const copy = snapshot && aside ? joinPrecious(snapshot, aside.snapshot) : (snapshot ?? aside?.snapshot ?? null);
  return copy && isBare(copy) ? null : copy;
}

function countRows({ achievements, strengths, wordings }: Precious): Pick<SnapshotNews, "achievements" | "others"> {
  return { achievements: achievements.length, others: strengths.length + wordings.length };
}

function readRecord(): Promise<Precious | null> {
  return orNull(() => keepSoon(() => readPrecious()));
}

async function renew(isReplaced: boolean): Promise<void> {
  const record = await readRecord();
  if (!record) return;
  if (!isReplaced) await setAsideIfLost(record);
  await forgetAsideIfOver(record);
  await writeSnapshot("snapshot", isBare(record) ? null : takeSnapshot(record, Date.now()));
}

async function setAsideIfLost(record: Precious): Promise<void> {
  const before = await read("snapshot");
  if (!before || !isLost(before, record)) return;
  const aside = await readAside();
  const all = aside ? joinPrecious(before, aside.snapshot) : before;
  await writeSnapshot("snapshot-missing", takeSnapshot(all, before.takenAt));
}

/**
 * What was set aside is done with once every row of it is back, and once it was left and something was written since. What the
 * person erases is emptied by the page that does it; a record that is empty for another reason keeps it.
 */
async function forgetAsideIfOver(record: Precious): Promise<void> {
  const aside = await readAside();
  if (!aside) return;
  const { snapshot, leftAt } = aside;
  const isOver = leftAt === null ? isBare(findLacking(snapshot, record)) : isChangedSince(record, leftAt);
  if (isOver) await writeSnapshot("snapshot-missing", null);
}

async function readAside(): Promise<Aside | null> {
  const stored = await readSnapshot("snapshot-missing");
  const snapshot = asSnapshot(stored);
  if (!snapshot) return null;
  const { leftAt } = stored as { readonly leftAt?: unknown };
  return { snapshot, leftAt: typeof leftAt === "number" ? leftAt : null };
}

async function read(place: SnapshotPlace): Promise<Snapshot | null> {
  return asSnapshot(await readSnapshot(place));
}

/** What may find something lost. */
function look<T>(work: () => Promise<T>): Promise<T> {
  return whileNothingIsReplaced(() => oneByOne(work));
}

let last: Promise<unknown> = Promise.resolve();

function oneByOne<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}
