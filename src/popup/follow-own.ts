import { liveQuery } from "dexie";
import type { Feedback } from "../core/model/feedback";
import type { FollowUp } from "../core/model/follow-up";
import type { ThreadKeys } from "../core/model/note";
import type { Strength } from "../core/model/strength";
import { findFeedbackOf } from "../store/feedback";
import { findFollowUp } from "../store/follow-ups";
import { findRejection } from "../store/rejections";
import { listStrengths } from "../store/strengths";

/** The person's strengths, now and whenever they change, until the signal is aborted. A database that cannot be read has none. */
export function followStrengths(onList: (list: readonly Strength[]) => void, signal: AbortSignal): void {
  follow(() => listStrengths(), [], onList, signal);
}

/** What was answered about the application of a thread. */
export function followFeedback(
  thread: ThreadKeys,
  onList: (list: readonly Feedback[]) => void,
  signal: AbortSignal,
): void {
  const read = async () => {
    const rejection = await findRejection(thread);
    return rejection ? findFeedbackOf(rejection.id) : [];
  };
  follow(read, [], onList, signal);
}

/** The next action that is planned for a thread. */
export function followAction(
  thread: ThreadKeys,
  onAction: (action: FollowUp | null) => void,
  signal: AbortSignal,
): void {
  const read = async () => {
    const rejection = await findRejection(thread);
    return rejection && findFollowUp(rejection.id, "next-action");
  };
  follow(read, null, onAction, signal);
}

function follow<T>(read: () => Promise<T>, empty: T, onValue: (value: T) => void, signal: AbortSignal): void {
  const subscription = liveQuery(read).subscribe({ next: onValue, error: () => onValue(empty) });
  signal.addEventListener("abort", () => subscription.unsubscribe(), { once: true });
}
