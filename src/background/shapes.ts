import * as v from "valibot";
import { type Achievement, type AchievementFields, achievementLimits } from "../core/model/achievement";
import { type Feedback, feedbackLimits, feedbackThemes, goalLimit } from "../core/model/feedback";
import { type FollowUp, type FollowUpChange, followUpKinds, followUpTextLimit } from "../core/model/follow-up";
import { hostIds } from "../core/model/host-names";
import { earlierLimit, lineLimit, type Mail, textLimit } from "../core/model/mail";
import { type Fields, fieldLimits } from "../core/model/note";
import { type OwnWording, ownWordingLimits } from "../core/model/own-wording";
import { factLimit, type RejectionFacts } from "../core/model/rejection";
import { replyLimit, tones, type WordingName, wordingIds } from "../core/model/reply";
import { sensitivities, settingTextLimit } from "../core/model/settings";
import { type Strength, strengthLimits } from "../core/model/strength";
import { stages } from "../core/model/verdict";
import { writtenAchievement } from "../shapes/written-achievement";

/** The shape of a change: of these fields only those that are changed. */
export function changeOf<Fields extends v.ObjectEntries>(fields: Fields) {
  const some = Object.entries(fields).map(([name, field]) => [name, v.exactOptional(field)]);
  return v.strictObject(
    Object.fromEntries(some) as { [N in keyof Fields]: v.ExactOptionalSchema<Fields[N], undefined> },
  );
}

/** The shapes and sizes a payload may have. */
export const line = v.pipe(v.string(), v.maxLength(lineLimit));
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(textLimit));
const number = v.pipe(v.number(), v.finite());
export const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const sender = v.strictObject({ name: line, address: v.nullable(line) });
const own = v.nullable(v.boolean());
export const host = v.picklist(hostIds);
export const nothing = v.null();

export const mail: v.GenericSchema<Mail> = v.pipe(
  v.strictObject({
    host,
    messageKey: key,
    threadKey: key,
    account: v.nullable(line),
    subject: line,
    sender,
    own,
    sentAt: v.nullable(number),
    text,
    earlier: v.pipe(
      v.array(v.strictObject({ sender, own, sentAt: v.nullable(number), text })),
      v.maxLength(earlierLimit),
    ),
    completeness: v.picklist(["whole", "partial"]),
  }),
  v.readonly(),
);

export const write = { writeId: v.pipe(v.string(), v.uuid()) };
export const aboutMail = { tabId: v.exactOptional(tabId), messageKey: key };
const line200 = v.pipe(v.string(), v.maxLength(settingTextLimit));

export const replyText = v.pipe(v.string(), v.maxLength(replyLimit));
export const wording: v.GenericSchema<WordingName> = v.union([
  v.picklist(wordingIds),
  v.custom<`own:${string}`>((name) => typeof name === "string" && /^own:.{1,200}$/u.test(name)),
]);
const choice = v.pipe(v.string(), v.minLength(1), v.maxLength(240));
/** Every wording in every tone, and as many of the person's own. */
const mostReplyTexts = 2 * wordingIds.length * tones.length;
export const replyDraft = v.strictObject({
  choice,
  detail: v.nullable(replyText),
  texts: v.pipe(
    v.record(choice, replyText),
    v.check((texts) => Object.keys(texts).length <= mostReplyTexts),
  ),
});
export const replyAsk = v.strictObject({
  wording,
  text: replyText,
  signOff: replyText,
  sender: v.nullable(line),
  isSure: v.boolean(),
});
const fieldName = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
export const fields: v.GenericSchema<Fields> = v.pipe(
  v.record(fieldName, v.pipe(v.string(), v.maxLength(fieldLimits.text))),
  v.check((form) => Object.keys(form).length <= fieldLimits.count),
);
/** Names a form: a host, a key of the mail site, and a step; or a follow-up: a record and a kind. */
export const formId = v.pipe(v.string(), v.minLength(1), v.maxLength(240));
export const achievement: v.GenericSchema<AchievementFields> = v.strictObject(writtenAchievement);
export const achievementChange: v.GenericSchema<Partial<AchievementFields>> = changeOf(writtenAchievement);
/** Most achievements one message speaks of: as many as a file can bring in, and those that are kept already. */
const mostAchievements = 50_000;
export const achievementIds = v.pipe(v.array(key), v.maxLength(mostAchievements));
export const achievements: v.GenericSchema<readonly Achievement[]> = v.pipe(
  v.array(
    v.strictObject({
      ...writtenAchievement,
      id: key,
      createdAt: number,
      updatedAt: number,
      shownAt: v.nullable(number),
    }),
  ),
  v.maxLength(mostAchievements),
);
export const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(achievementLimits.line));
export const shownBy = v.pipe(v.array(key), v.maxLength(strengthLimits.shownBy));

export const feedbackFields = {
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(feedbackLimits.text)),
  from: v.nullable(line),
  goal: v.pipe(v.string(), v.maxLength(goalLimit)),
  themes: v.pipe(v.array(v.picklist(feedbackThemes)), v.maxLength(feedbackThemes.length)),
};
export const feedback: v.GenericSchema<Feedback> = v.strictObject({
  ...feedbackFields,
  id: key,
  rejectionId: key,
  host: v.picklist([...hostIds, "hand"]),
  messageKey: v.nullable(key),
  threadKey: key,
  keptAt: number,
  answeredAt: v.nullable(number),
});

export const day = v.pipe(v.string(), v.isoDate());
const followUpText = v.pipe(v.string(), v.maxLength(followUpTextLimit));
export const followUpFields = { kind: v.picklist(followUpKinds), text: followUpText };
export const followUpChange: v.GenericSchema<FollowUpChange> = changeOf({ day, text: followUpText });
export const followUp: v.GenericSchema<FollowUp> = v.strictObject({
  ...followUpFields,
  day,
  id: formId,
  rejectionId: key,
  createdAt: number,
  updatedAt: number,
  doneAt: v.nullable(number),
  toldAt: v.nullable(number),
});
const level = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
export const picked = v.strictObject({
  mood: v.exactOptional(v.strictObject({ before: level, after: level })),
  strengths: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(strengthLimits.name))),
      v.maxLength(strengthLimits.picked),
    ),
  ),
});
const fact = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(factLimit)));
export const factFields = { role: fact, company: fact, contact: fact, stage: v.nullable(v.picklist(stages)) };
export const facts: v.GenericSchema<RejectionFacts> = v.strictObject(factFields);
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
export const settings = v.strictObject({
  firstName: v.exactOptional(line200),
  signOff: v.exactOptional(line200),
  tone: v.exactOptional(v.picklist(tones)),
  notifies: v.exactOptional(v.boolean()),
  isNotifyingSettled: v.exactOptional(v.boolean()),
  notifiesWithNames: v.exactOptional(v.boolean()),
  quietHours: v.exactOptional(v.nullable(v.strictObject({ from: hour, to: hour }))),
  isDiscreet: v.exactOptional(v.boolean()),
  replyLanguage: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)))),
  sensitivity: v.exactOptional(v.picklist(sensitivities)),
  backup: v.exactOptional(v.strictObject({ savedAt: v.nullable(number), putOffAt: v.nullable(number) })),
});
export const ownWordingFields = {
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(ownWordingLimits.name)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(ownWordingLimits.text)),
};
const times = { createdAt: number, updatedAt: number };
export const ownWording: v.GenericSchema<OwnWording> = v.strictObject({ ...ownWordingFields, id: key, ...times });
export const strengthName = v.pipe(v.string(), v.minLength(1), v.maxLength(strengthLimits.name));
export const strength: v.GenericSchema<Strength> = v.strictObject({
  id: key,
  name: strengthName,
  shownBy,
  ...times,
});
