import type { SnapshotNews } from "../../core/model/snapshot";
import { call, newWriteId } from "../../messages/call";

/** The copy that is kept; null if there is none, or nobody answered. */
export async function findSnapshot(): Promise<SnapshotNews | null> {
  const answer = await call("snapshot/find", null);
  return answer.ok ? answer.value : null;
}

/** Brings back what the record has lost, or leaves it. */
export async function settleSnapshot(restores: boolean): Promise<boolean> {
  return (await call("snapshot/settle", { writeId: newWriteId(), restores })).ok;
}
