import type { AchievementMatch } from "../core/model/achievement";
import type { ReplyPorts } from "./reply/reply-ports";

/** What the steps need from the place they are shown in, besides being marked. */
export interface StepPorts {
  /** Null where nothing can be written any more. */
  readonly reply: ReplyPorts | null;
  /** The person's own achievements that fit this mail; null where they cannot be asked for. */
  readonly achievements: AchievementPorts | null;
}

/** The person's record beside a mail. No promise rejects. */
export interface AchievementPorts {
  /** At most three; null if nobody answered. */
  readonly match: () => Promise<readonly AchievementMatch[] | null>;
  /** Opens our own window to add one: what is typed on a mail page could be read by the page. */
  readonly add: () => Promise<boolean>;
  /** Lets through only what a person did. */
  readonly guard: ReplyPorts["guard"];
}
