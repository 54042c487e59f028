import * as v from "valibot";
import { achievementLimits } from "../core/model/achievement";
import { type Feedback, feedbackLimits } from "../core/model/feedback";
import { hostIds } from "../core/model/host-names";
import { earlierLimit, lineLimit, type Mail, textLimit } from "../core/model/mail";
import { type Fields, fieldLimits, writtenSteps } from "../core/model/note";
import { replyLimit, wordingIds } from "../core/model/reply";
import { settingTextLimit } from "../core/model/settings";
import { stepIds, stepStates } from "../core/model/step";
import { type Gate, Refusal } from "../messages/answer";
import type { Ask, KeyTo, Protocol, Side } from "../messages/protocol";
import { sideOf } from "./callers";

const line = v.pipe(v.string(), v.maxLength(lineLimit));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(textLimit));
const number = v.pipe(v.number(), v.finite());
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const sender = v.strictObject({ name: line, address: v.nullable(line) });
const own = v.nullable(v.boolean());
const host = v.picklist(hostIds);
const nothing = v.null();

const mail: v.GenericSchema<Mail> = v.pipe(
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

const write = { writeId: v.pipe(v.string(), v.uuid()) };
const aboutMail = { tabId: v.exactOptional(tabId), messageKey: key };
const line200 = v.pipe(v.string(), v.maxLength(settingTextLimit));

const replyText = v.pipe(v.string(), v.maxLength(replyLimit));
const wording = v.picklist(wordingIds);
const replyDraft = v.strictObject({ wording, texts: v.record(wording, replyText) });
const replyAsk = v.strictObject({
  wording,
  text: replyText,
  signOff: replyText,
  sender: v.nullable(line),
  isSure: v.boolean(),
});
const fieldName = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const fields: v.GenericSchema<Fields> = v.pipe(
  v.record(fieldName, v.pipe(v.string(), v.maxLength(fieldLimits.text))),
  v.check((form) => Object.keys(form).length <= fieldLimits.count),
);
/** Names a form: a host, a key of the mail site, and a step. */
const formId = v.pipe(v.string(), v.minLength(1), v.maxLength(240));
const achievementLine = v.pipe(v.string(), v.maxLength(achievementLimits.line));
const achievement = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(achievementLimits.text)),
  role: achievementLine,
  date: v.pipe(v.string(), v.regex(/^(?:\d{4}(?:-\d{2})?)?$/u)),
  tags: v.pipe(v.array(achievementLine), v.maxLength(achievementLimits.tags)),
  isPinned: v.boolean(),
});

const feedback: v.GenericSchema<Feedback> = v.strictObject({
  id: key,
  rejectionId: key,
  host,
  messageKey: key,
  threadKey: key,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(feedbackLimits.text)),
  from: v.nullable(line),
  keptAt: number,
  answeredAt: v.nullable(number),
});

type Door<K extends KeyTo<"background">> = {
  readonly from: readonly Protocol[K]["from"][];
  readonly ask: v.GenericSchema<unknown, Ask<K>>;
};

const mailPage: readonly ["mail-page"] = ["mail-page"];
const extensionPage: readonly ["extension-page"] = ["extension-page"];
const either: readonly ["mail-page", "extension-page"] = ["mail-page", "extension-page"];

/** Who may ask what, and in which shape. A message without a row here does not compile. */
const doors: { readonly [K in KeyTo<"background">]: Door<K> } = {
  "reader/start": { from: mailPage, ask: nothing },
  "mail/opened": { from: mailPage, ask: v.strictObject({ mail }) },
  "mail/closed": { from: mailPage, ask: nothing },
  "mail/dismiss": { from: mailPage, ask: v.strictObject({ ...aboutMail, ...write }) },
  "mail/correct": { from: either, ask: v.strictObject({ ...aboutMail, ...write, isRejection: v.boolean() }) },
  "mail/sentences": { from: extensionPage, ask: v.strictObject(aboutMail) },
  "mail/declare": {
    from: extensionPage,
    ask: v.strictObject({ ...aboutMail, ...write, decision: v.nullable(line) }),
  },
  "mail/look-again": { from: either, ask: v.strictObject(aboutMail) },
  "step/mark": {
    from: either,
    ask: v.strictObject({ ...aboutMail, ...write, step: v.picklist(stepIds), state: v.picklist(stepStates) }),
  },
  "reply/compose": { from: either, ask: v.strictObject(aboutMail) },
  "reply/keep-draft": {
    from: either,
    ask: v.strictObject({ ...aboutMail, ...write, draft: v.nullable(replyDraft) }),
  },
  "reply/mark": {
    from: either,
    ask: v.strictObject({ ...aboutMail, ...write, wording: v.nullable(v.picklist(wordingIds)) }),
  },
  "reply/put": { from: extensionPage, ask: v.strictObject({ ...aboutMail, reply: replyAsk }) },
  "reply/take-back": { from: extensionPage, ask: v.strictObject(aboutMail) },
  "feedback/keep": { from: either, ask: v.strictObject({ ...aboutMail, ...write }) },
  "feedback/let-be": { from: either, ask: v.strictObject({ ...aboutMail, ...write }) },
  "feedback/delete": { from: extensionPage, ask: v.strictObject({ ...write, id: key }) },
  "feedback/restore": { from: extensionPage, ask: v.strictObject({ ...write, feedback }) },
  "popup/open": { from: mailPage, ask: nothing },
  "tab/status": { from: extensionPage, ask: v.strictObject({ tabId }) },
  "tab/list": { from: extensionPage, ask: nothing },
  "tab/inspect": { from: extensionPage, ask: v.strictObject({ tabId }) },
  "tab/describe": { from: extensionPage, ask: v.strictObject({ tabId }) },
  "card/open": { from: extensionPage, ask: v.strictObject({ tabId }) },
  "site/switch": { from: extensionPage, ask: v.strictObject({ ...write, host, on: v.boolean() }) },
  "settings/write": { from: extensionPage, ask: v.strictObject({ ...write, firstName: line200, signOff: line200 }) },
  "desk/open": {
    from: either,
    ask: v.strictObject({ ...aboutMail, ...write, about: v.picklist([...stepIds, "achievement"]) }),
  },
  "note/write": {
    from: extensionPage,
    ask: v.strictObject({ rejectionId: key, step: v.picklist(writtenSteps), fields: v.nullable(fields) }),
  },
  "draft/write": { from: extensionPage, ask: v.strictObject({ id: formId, fields: v.nullable(fields) }) },
  "rejection/mark-step": {
    from: extensionPage,
    ask: v.strictObject({ ...write, id: key, step: v.picklist(stepIds), state: v.picklist(stepStates) }),
  },
  "rejection/delete": { from: extensionPage, ask: v.strictObject({ ...write, id: key }) },
  "achievement/match": { from: either, ask: v.strictObject(aboutMail) },
  "achievement/write": {
    from: extensionPage,
    ask: v.strictObject({ ...write, id: v.exactOptional(key), achievement }),
  },
  "achievement/delete": { from: extensionPage, ask: v.strictObject({ ...write, id: key }) },
  "store/erased": { from: extensionPage, ask: nothing },
};

/** Refuses a message from anybody it is not meant for, and one whose payload has another shape or size. */
export const gate: Gate = (name, ask, caller) => {
  const door = doors[name as keyof typeof doors];
  const side = sideOf(caller);
  if (!side || !(door.from as readonly Side[]).includes(side)) throw new Refusal("refused");
  if (!v.is(door.ask, ask)) throw new Refusal("malformed");
};
