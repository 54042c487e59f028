import * as v from "valibot";
import { type Achievement, isAchievementDate } from "../core/model/achievement";
import { feedbackThemes } from "../core/model/feedback";
import { followUpKinds } from "../core/model/follow-up";
import { hostIds } from "../core/model/host-names";
import { writtenSteps } from "../core/model/note";
import { tones, type WordingName, wordingIds } from "../core/model/reply";
import { type Settings, sensitivities } from "../core/model/settings";
import { stepIds, stepStates } from "../core/model/step";
import type { KeptTables, TableName } from "../core/model/tables";
import { type ReplyReason, stages } from "../core/model/verdict";
import { preciousRows } from "../shapes/precious-rows";

const text = v.string();
const id = v.pipe(v.string(), v.minLength(1));
const time = v.pipe(v.number(), v.finite());
const maybeText = v.nullable(text);
const maybeTime = v.nullable(time);
const texts = v.array(text);
const host = v.picklist(hostIds);
const recordHost = v.picklist([...hostIds, "hand"]);
const fields = v.record(text, text);
const level = v.nullable(v.picklist([1, 2, 3, 4, 5]));
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

const replyReasons = [
  "person",
  "team",
  "relay",
  "address-hidden",
  "no-reply-address",
  "notification-address",
  "body-says-no",
] as const satisfies readonly ReplyReason[];

const wording: v.GenericSchema<unknown, WordingName> = v.union([
  v.picklist(wordingIds),
  v.custom<`own:${string}`>((name) => typeof name === "string" && name.startsWith("own:")),
]);

const rejection = v.strictObject({
  id,
  host: recordHost,
  messageKey: id,
  threadKey: id,
  company: maybeText,
  role: maybeText,
  contact: maybeText,
  stage: v.nullable(v.picklist(stages)),
  decision: maybeText,
  reason: maybeText,
  replyable: v.strictObject({ can: v.boolean(), because: v.picklist(replyReasons) }),
  feedback: v.nullable(v.picklist(["offered", "refused"])),
  doorOpen: v.boolean(),
  waitingMonths: maybeTime,
  language: maybeText,
  mood: v.strictObject({ before: level, after: level }),
  strengths: texts,
  sentAt: maybeTime,
  createdAt: time,
  updatedAt: time,
  progress: v.record(v.picklist(stepIds), v.strictObject({ state: v.picklist(stepStates), at: time })),
  people: texts,
  shown: texts,
  reply: v.nullable(v.strictObject({ wording, at: time, messageKey: maybeText, sentAt: maybeTime })),
});

const achievement: v.GenericSchema<unknown, Achievement> = v.strictObject({
  ...preciousRows.achievements,
  date: v.pipe(text, v.check(isAchievementDate)),
});

/**
 * The shape of a row of each table. What the store holds has it, and nothing else does; a field more or less is refused, since
 * the file is looked at as a whole before anything of it is used.
 */
export const rowShapes: { readonly [T in TableName]: v.GenericSchema<unknown, KeptTables[T][number]> } = {
  rejections: rejection,
  mails: v.strictObject({
    id,
    dismissedAt: maybeTime,
    notARejectionAt: maybeTime,
    rejectionAt: maybeTime,
    feedbackSettledAt: maybeTime,
    foldedAt: maybeTime,
    repliedAt: maybeTime,
  }),
  memory: v.strictObject({ id, isRejection: v.boolean(), domain: text, features: v.array(time) }),
  achievements: achievement,
  notes: v.strictObject({
    id,
    rejectionId: id,
    step: v.picklist(writtenSteps),
    fields,
    createdAt: time,
    updatedAt: time,
  }),
  drafts: v.strictObject({ id, fields, updatedAt: time }),
  feedback: v.strictObject({
    id,
    rejectionId: id,
    host: recordHost,
    messageKey: maybeText,
    threadKey: id,
    text,
    from: maybeText,
    goal: text,
    themes: v.array(v.picklist(feedbackThemes)),
    keptAt: time,
    answeredAt: maybeTime,
  }),
  strengths: v.strictObject(preciousRows.strengths),
  followUps: v.strictObject({
    id,
    rejectionId: id,
    kind: v.picklist(followUpKinds),
    day: v.pipe(text, v.isoDate()),
    text,
    createdAt: time,
    updatedAt: time,
    doneAt: maybeTime,
    toldAt: maybeTime,
  }),
  wordings: v.strictObject(preciousRows.wordings),
  seasons: v.strictObject({ id, closedAt: time, offer: text }),
};

/** The shape of the settings. */
export const settingsShape: v.GenericSchema<unknown, Settings> = v.strictObject({
  firstName: text,
  signOff: text,
  sitesOff: v.array(host),
  tone: v.picklist(tones),
  replyLanguage: maybeText,
  sensitivity: v.picklist(sensitivities),
  notifies: v.boolean(),
  isNotifyingSettled: v.boolean(),
  notifiesWithNames: v.boolean(),
  quietHours: v.nullable(v.strictObject({ from: hour, to: hour })),
  isDiscreet: v.boolean(),
  pause: v.strictObject({ neededAt: maybeTime, suggestedAt: maybeTime }),
  backup: v.strictObject({ savedAt: maybeTime, putOffAt: maybeTime }),
});
