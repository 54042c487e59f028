import { extractedOf, nothingPicked, type Rejection } from "../core/model/rejection";
import { changeRejection } from "../store/rejections";
import type { Binding } from "./bindings";
import { keep } from "./look-up";
import { noticeHardWeek } from "./notice-need";
import { withShown } from "./remember-shown";

/**
 * Changes the record of an open mail's thread; the first act makes it: the decision sentence and what was extracted,
 * nothing more of the mail. `id` names a record that is made now. Answers the record as it is kept.
 */
export async function changeRecord(
  { keys, verdict, sentAt, people }: Binding,
  id: string,
  change: (rejection: Rejection, now: number) => Rejection,
): Promise<Rejection> {
  const now = Date.now();
  const extracted = extractedOf(verdict);
  const untouched = { ...nothingPicked, progress: {}, shown: [], reply: null };
  const made = { ...keys, ...extracted, ...untouched, id, sentAt, people, createdAt: now, updatedAt: now };
  const first = await withShown(made);
  const kept = await keep(() => changeRejection(first, (rejection) => ({ ...change(rejection, now), updatedAt: now })));
  if (kept.createdAt === now) await noticeHardWeek(now);
  return kept;
}
