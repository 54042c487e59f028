import { type FollowUpKind, followUpId } from "./follow-up";
import type { RecordKeys } from "./mail";
import type { StepId } from "./step";

/** Steps that are written, privately: on our own pages, never on a mail page, whose scripts could read along. */
export const writtenSteps = [
  "let-it-out",
  "name-strengths",
  "not-personal",
  "ask-feedback",
  "recall-achievements",
  "next-step",
] as const;
export type WrittenStep = (typeof writtenSteps)[number];

/** What stands in the fields of one form, by the field's name. */
export type Fields = Readonly<Record<string, string>>;

/** What the person wrote in one step and chose to keep; one a rejection and step. `id` is its `noteId`. */
export interface Note {
  readonly id: string;
  readonly rejectionId: string;
  readonly step: WrittenStep;
  readonly fields: Fields;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What was typed somewhere and is not kept yet, so that closing a window loses nothing. `id` names the form. */
export interface Draft {
  readonly id: string;
  readonly fields: Fields;
  readonly updatedAt: number;
}

/** What stands in a form: what is being written before what was kept earlier. */
export interface Written {
  readonly fields: Fields;
  readonly updatedAt: number;
  /** True for what is being written, false for what was kept. */
  readonly isDraft: boolean;
  /** True where something was kept earlier, also below a draft. */
  readonly hasNote: boolean;
}

/** Longest text of one field, in UTF-16 code units: room for 5,000 words of any language. Most fields of one form. */
export const fieldLimits = { text: 60_000, count: 12 } as const;

/** Milliseconds of a pause in typing after which a draft is kept. */
export const draftPause = 300;

/** Milliseconds after which what could not be kept is tried again, besides at the next change. */
export const draftRetry = 3_000;

/** Days on which something was last written in a step of one mail (milliseconds since 1970, UTC); never the words. */
export type WrittenAt = Readonly<Partial<Record<WrittenStep, number>>>;

/** A thread, as far as it names what was written about it. */
export type ThreadKeys = Pick<RecordKeys, "host" | "threadKey">;

/** The draft of an achievement, which belongs to no thread. */
export const achievementDraftId = "achievement";

/** The draft of a new achievement that is written in full. */
export const fullAchievementDraftId = "achievement:new";

/** The draft of an achievement that is changed. */
export function changedAchievementDraftId(id: string): string {
  return `${achievementDraftId}:${id}`;
}

/** The draft of feedback: of a piece that is kept by its id, of a new one by the id of its rejection. */
export function feedbackDraftId(id: string): string {
  return `feedback:${id}`;
}

/** The draft of what is mended in a rejection. */
export function factsDraftId(rejectionId: string): string {
  return `facts:${rejectionId}`;
}

/** The draft of a follow-up that is changed. */
export function followUpDraftId(rejectionId: string, kind: FollowUpKind): string {
  return `follow-up:${followUpId(rejectionId, kind)}`;
}

/** The draft of a follow-up that is planned by hand; it says itself what for. */
export const newFollowUpDraftId = "follow-up";

/** The draft of an application that is entered by hand. */
export const newRejectionDraftId = "rejection";

/** The draft of another name for a strength. */
export function strengthDraftId(id: string): string {
  return `strength:${id}`;
}

/** The draft of a wording: of one that is kept by its id, of a new one without. */
export function wordingDraftId(id: string | null): string {
  return `wording:${id ?? "new"}`;
}

/** The draft of where an offer is from. */
export const offerDraftId = "offer";

/** What every `apartDraftId` begins with. */
export const apartPrefix = "apart ";

/**
 * Two rejections of which the person said that they are two, in whichever order. It is kept among the drafts: it is as small
 * and as private as one, goes with a backup, and is erased with everything else.
 */
export function apartDraftId(one: string, other: string): string {
  return `${apartPrefix}${[one, other].sort().join(" ")}`;
}

/** The name of a note. */
export function noteId(rejectionId: string, step: WrittenStep): string {
  return `${rejectionId}:${step}`;
}

/** The name of what is being written in a step: by the thread, since it may be there before the thread has a record. */
export function draftId({ host, threadKey }: ThreadKeys, step: WrittenStep): string {
  return `${host}:${threadKey}:${step}`;
}

/** What a reply is for. A goodbye that was begun is none for a pause, and no thanks for an answer, so each has its own draft. */
export const replyAims = ["goodbye", "pause", "answer"] as const;
export type ReplyAim = (typeof replyAims)[number];

/** The name of the reply that is being changed; one a thread and aim. */
export function replyDraftId({ host, threadKey }: ThreadKeys, aim: ReplyAim): string {
  return aim === "goodbye" ? `reply ${host}:${threadKey}` : `reply ${host}:${threadKey}:${aim}`;
}

/** True for a step that is written. */
export function isWritten(step: StepId): step is WrittenStep {
  return (writtenSteps as readonly StepId[]).includes(step);
}

/** True when a person wrote something: more than spaces in at least one field. */
export function hasWords(fields: Fields): boolean {
  return Object.values(fields).some((text) => text.trim() !== "");
}
