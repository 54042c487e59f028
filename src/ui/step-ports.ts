import type { AchievementMatch } from "../core/model/achievement";
import type { FollowUpFields } from "../core/model/follow-up";
import type { Picked } from "../core/model/rejection";
import type { Strength } from "../core/model/strength";
import type { ReplyPorts } from "./reply/reply-ports";

/** What the steps need from the place they are shown in, besides being marked. */
export interface StepPorts {
  /** Null where nothing can be written any more. */
  readonly reply: ReplyPorts | null;
  /** The person's own achievements that fit this mail; null where they cannot be asked for. */
  readonly achievements: AchievementPorts | null;
  /** What is picked with a click; null where nothing can be kept any more. */
  readonly picks: PickPorts | null;
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

/** What is planned; without a day it is taken away. */
type Plan = Omit<FollowUpFields, "day"> & { readonly day: string | null };

/** What can be picked beside a mail. A promise resolves to whether it was kept and never rejects; before true, the host renders the renewed mail. */
export interface PickPorts {
  readonly pick: (picked: Partial<Picked>) => Promise<boolean>;
  readonly plan: (plan: Plan) => Promise<boolean>;
  /** The person's strengths; null if nobody answered. */
  readonly listStrengths: () => Promise<readonly Pick<Strength, "id" | "name">[] | null>;
  /** Lets through only what a person did. */
  readonly guard: ReplyPorts["guard"];
}
