import { vi } from "vitest";
import type { FollowUp, FollowUpKind } from "../../src/core/model/follow-up";
import { followUpId } from "../../src/core/model/follow-up";
import { sampleRejection } from "./sample-mail";

/** Everything done with follow-ups succeeds, and notifications are allowed as said. */
export function fakeFollowUps(isAllowed = false) {
  const yes = () => vi.fn(async () => true);
  return {
    settle: yes(),
    move: yes(),
    write: yes(),
    change: yes(),
    remove: yes(),
    restore: yes(),
    notify: yes(),
    saveCalendar: vi.fn(),
    followNotifying: (onAllowed: (isAllowed: boolean) => void) => {
      onAllowed(isAllowed);
      return () => undefined;
    },
  };
}

/** An open follow-up of the sample rejection, not told of. */
export function sampleFollowUp(kind: FollowUpKind, day: string, change: Partial<FollowUp> = {}): FollowUp {
  const rejectionId = change.rejectionId ?? sampleRejection().id;
  const times = { createdAt: 1, updatedAt: 1, doneAt: null, toldAt: null };
  return { id: followUpId(rejectionId, kind), rejectionId, kind, day, text: "", ...times, ...change };
}
