import type { FollowUpChange, FollowUpFields } from "../../core/model/follow-up";
import type { CalendarEntry } from "../../exchange/calendar";
import type { DuePorts } from "../../ui/due-ports";

/** What the options page can do with follow-ups and their reminders. A promise resolves to whether it was carried out and never rejects. */
export interface FollowUpPorts extends DuePorts {
  /** Keeps it in place of the one of its kind. */
  readonly write: (rejectionId: string, followUp: FollowUpFields) => Promise<boolean>;
  /** Gives it another day, or other words; what is not said stays as it is. */
  readonly change: (id: string, changed: FollowUpChange) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  /** Saves one calendar file. */
  readonly saveCalendar: (name: string, entries: readonly CalendarEntry[]) => void;
  /** Calls back with whether the browser allows notifications, now and when that changes; answers how to stop. */
  readonly followNotifying: (onAllowed: (isAllowed: boolean) => void) => () => void;
}
