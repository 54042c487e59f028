import type { Feedback, FeedbackFields } from "../core/model/feedback";
import type { FollowUp } from "../core/model/follow-up";
import type { ShownStrength, Strength } from "../core/model/strength";

/** Calls back now and whenever it changes, until the signal is aborted. */
type Follow<T> = (onChange: (value: T) => void, signal: AbortSignal) => void;

/**
 * What is worked with beside the forms where typing is private: lists of the person's own, and what was answered. A promise
 * resolves to whether it was carried out, or to the id of what was kept, and never rejects.
 */
export interface OwnPorts {
  readonly followStrengths: Follow<readonly Strength[]>;
  /** Keeps a new one, or the one with this id. */
  readonly writeStrength: (name: string, id?: string) => Promise<boolean>;
  readonly deleteStrength: (id: string) => Promise<boolean>;
  /** Brings back what was deleted, as it was. */
  readonly restoreStrength: (strength: Strength) => Promise<boolean>;
  /** What shows the strengths that are picked for a record; none where nobody answers. */
  readonly matchStrengths: (rejectionId: string) => Promise<readonly ShownStrength[]>;
  /** What was answered about this application, the newest first. */
  readonly followFeedback: Follow<readonly Feedback[]>;
  readonly writeFeedback: (fields: FeedbackFields, id?: string) => Promise<boolean>;
  /** The next action that is planned, with its words. */
  readonly followAction: Follow<FollowUp | null>;
  readonly settleAction: (id: string, isDone: boolean) => Promise<boolean>;
  /** Keeps an achievement and answers its id; null if it could not be kept. */
  readonly addAchievement: (text: string) => Promise<string | null>;
  readonly takeBackAchievement: (id: string) => Promise<boolean>;
}
