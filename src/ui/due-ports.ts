import type { FollowUp } from "../core/model/follow-up";

/** What can be done about something that is due. A promise resolves to whether it was carried out and never rejects. */
export interface DuePorts {
  readonly settle: (id: string, isDone: boolean) => Promise<boolean>;
  /** Puts it on another day. */
  readonly move: (followUp: FollowUp, day: string) => Promise<boolean>;
  /** Notifications, wanted or not; to be called in a press: the browser asks the person. */
  readonly notify: (isWanted: boolean) => Promise<boolean>;
}
