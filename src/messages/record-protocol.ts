import type { Achievement, AchievementFields, AchievementMatch } from "../core/model/achievement";
import type { Feedback, FeedbackFields } from "../core/model/feedback";
import type { FollowUp, FollowUpChange, FollowUpFields } from "../core/model/follow-up";
import type { Fields, WrittenStep } from "../core/model/note";
import type { OwnWording, OwnWordingFields } from "../core/model/own-wording";
import type { Picked, RejectionFacts } from "../core/model/rejection";
import type { StepId, StepState } from "../core/model/step";
import type { Strength } from "../core/model/strength";
import type { Message, Write } from "./message";

/**
 * What our own pages ask of the person's record, whether or not a mail is open: written, changed, deleted, brought back. Who
 * changes a row says only what is changed: the rest may have been written since by another page. It is refused where the row is
 * gone. Bringing back is for what is gone, and leaves what is there.
 */
export interface RecordProtocol {
  "feedback/delete": Message<"extension-page", "background", Write & { readonly id: string }, null>;
  /** Bring back what was deleted, as it was. */
  "feedback/restore": Message<"extension-page", "background", Write & { readonly feedback: Feedback }, null>;
  /** Keep what somebody told the person, written down by hand: new, or the whole of the one with this id. */
  "feedback/write": Message<
    "extension-page",
    "background",
    Write & { readonly id?: string; readonly rejectionId: string; readonly feedback: FeedbackFields },
    null
  >;
  "feedback/change": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly changed: Partial<FeedbackFields> },
    null
  >;
  /** As `follow-up/plan`, for a record whose mail need not be open anywhere. */
  "follow-up/write": Message<
    "extension-page",
    "background",
    Write & { readonly rejectionId: string; readonly followUp: FollowUpFields },
    null
  >;
  /** Give a follow-up another day, which opens it again, or other words. */
  "follow-up/change": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly changed: FollowUpChange },
    null
  >;
  /** A follow-up is done, or open again. */
  "follow-up/settle": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly isDone: boolean },
    null
  >;
  "follow-up/delete": Message<"extension-page", "background", Write & { readonly id: string }, null>;
  /** Bring back what was deleted, as it was. */
  "follow-up/restore": Message<"extension-page", "background", Write & { readonly followUp: FollowUp }, null>;
  /** Keep a strength: a new one, named by the write, or another name for the one with this id. */
  "strength/write": Message<
    "extension-page",
    "background",
    Write & { readonly id?: string; readonly name: string },
    null
  >;
  /** Bring back what was deleted, as it was. */
  "strength/restore": Message<"extension-page", "background", Write & { readonly strength: Strength }, null>;
  /** Say which achievements show a strength. */
  "strength/show": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly shownBy: readonly string[] },
    null
  >;
  "strength/delete": Message<"extension-page", "background", Write & { readonly id: string }, null>;
  /** Keep a new wording of the person's own, named by the write. */
  "wording/write": Message<"extension-page", "background", Write & { readonly wording: OwnWordingFields }, null>;
  "wording/change": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly changed: Partial<OwnWordingFields> },
    null
  >;
  /** Bring back what was deleted, as it was. */
  "wording/restore": Message<"extension-page", "background", Write & { readonly wording: OwnWording }, null>;
  "wording/delete": Message<"extension-page", "background", Write & { readonly id: string }, null>;
  /** "I got an offer": the season is closed, or what is said of it is changed; and its undo. */
  "season/close": Message<
    "extension-page",
    "background",
    Write & { readonly id?: string; readonly offer: string },
    null
  >;
  "season/reopen": Message<"extension-page", "background", Write & { readonly id: string }, null>;
  /** Keep what was written in a step, and be done with its draft; null lets go of both. */
  "note/write": Message<
    "extension-page",
    "background",
    { readonly rejectionId: string; readonly step: WrittenStep; readonly fields: Fields | null },
    null
  >;
  /** Keep what is typed in a form, by the form's name, until the person decides; null forgets it. */
  "draft/write": Message<"extension-page", "background", { readonly id: string; readonly fields: Fields | null }, null>;
  /** As `step/mark`, for a record whose mail need not be open anywhere. */
  "rejection/mark-step": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly step: StepId; readonly state: StepState },
    null
  >;
  /** As `step/pick`, for a record whose mail need not be open anywhere. */
  "rejection/pick": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly picked: Partial<Picked> },
    null
  >;
  /** Mend what was read out of the mail: role, company, contact, or how far it came. */
  "rejection/write": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly facts: Partial<RejectionFacts> },
    null
  >;
  /** Enter by hand an application that ended; the write names the record. `day`: `YYYY-MM-DD`, null if it is not known. */
  "rejection/add": Message<
    "extension-page",
    "background",
    Write & { readonly facts: RejectionFacts; readonly day: string | null },
    null
  >;
  /** Two records are one application: this one goes into the other, with all that was written about it. The write names it for its undo. */
  "rejection/merge": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly into: string },
    null
  >;
  /** Take back the last merge, named by its write; refused where anything of it was changed since. */
  "rejection/split": Message<"extension-page", "background", Write & { readonly id: string }, null>;
  /** Delete a record, with all that was written about it. */
  "rejection/delete": Message<"extension-page", "background", Write & { readonly id: string }, null>;
  /** The same, for a record whose mail need not be open anywhere. */
  "rejection/match": Message<"extension-page", "background", { readonly id: string }, readonly AchievementMatch[]>;
  /** Keep a new achievement, named by the write. */
  "achievement/write": Message<
    "extension-page",
    "background",
    Write & { readonly achievement: AchievementFields },
    null
  >;
  "achievement/change": Message<
    "extension-page",
    "background",
    Write & { readonly id: string; readonly changed: Partial<AchievementFields> },
    null
  >;
  "achievement/delete": Message<"extension-page", "background", Write & { readonly ids: readonly string[] }, null>;
  /** Bring back what was deleted, as it was. */
  "achievement/restore": Message<
    "extension-page",
    "background",
    Write & { readonly achievements: readonly Achievement[] },
    null
  >;
  /** Those that are always shown first, in their order; all others are not pinned any more. */
  "achievement/pin": Message<"extension-page", "background", Write & { readonly pinned: readonly string[] }, null>;
  /** Put a tag on some achievements, or take it off. */
  "achievement/tag": Message<
    "extension-page",
    "background",
    Write & { readonly ids: readonly string[]; readonly tag: string; readonly isOn: boolean },
    null
  >;
  /** The options page erased everything or restored a backup; the background looks anew at what is stored. */
  "store/replaced": Message<"extension-page", "background", null, null>;
}
