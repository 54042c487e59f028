import * as v from "valibot";
import { writtenSteps } from "../core/model/note";
import { seasonOfferLimit } from "../core/model/season";
import { stepIds, stepStates } from "../core/model/step";
import { type Gate, Refusal } from "../messages/answer";
import type { Ask, KeyTo, Protocol, Side } from "../messages/protocol";
import { sideOf } from "./callers";
import {
  aboutMail,
  achievement,
  achievementChange,
  achievementIds,
  achievements,
  changeOf,
  day,
  factFields,
  facts,
  feedback,
  feedbackFields,
  fields,
  followUp,
  followUpChange,
  followUpFields,
  formId,
  host,
  key,
  line,
  mail,
  nothing,
  ownWording,
  ownWordingFields,
  picked,
  replyAsk,
  replyDraft,
  replyText,
  settings,
  shownBy,
  strength,
  strengthName,
  tabId,
  tag,
  wording,
  write,
} from "./shapes";

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
  "step/pick": { from: either, ask: v.strictObject({ ...aboutMail, ...write, picked }) },
  "mail/fold": { from: either, ask: v.strictObject({ ...aboutMail, ...write, isFolded: v.boolean() }) },
  "pause/suggested": { from: either, ask: v.strictObject(write) },
  "reply/compose": { from: either, ask: v.strictObject(aboutMail) },
  "reply/keep-draft": {
    from: either,
    ask: v.strictObject({ ...aboutMail, ...write, draft: v.nullable(replyDraft) }),
  },
  "reply/check": { from: either, ask: v.strictObject({ ...aboutMail, text: replyText, language: key }) },
  "reply/mark": {
    from: either,
    ask: v.strictObject({ ...aboutMail, ...write, wording: v.nullable(wording) }),
  },
  "reply/put": { from: extensionPage, ask: v.strictObject({ ...aboutMail, reply: replyAsk }) },
  "reply/take-back": { from: extensionPage, ask: v.strictObject(aboutMail) },
  "feedback/keep": { from: either, ask: v.strictObject({ ...aboutMail, ...write }) },
  "feedback/let-be": { from: either, ask: v.strictObject({ ...aboutMail, ...write }) },
  "feedback/delete": { from: extensionPage, ask: v.strictObject({ ...write, id: key }) },
  "feedback/restore": { from: extensionPage, ask: v.strictObject({ ...write, feedback }) },
  "feedback/write": {
    from: extensionPage,
    ask: v.strictObject({
      ...write,
      id: v.exactOptional(key),
      rejectionId: key,
      feedback: v.strictObject(feedbackFields),
    }),
  },
  "feedback/change": {
    from: extensionPage,
    ask: v.strictObject({ ...write, id: key, changed: changeOf(feedbackFields) }),
  },
  "follow-up/plan": {
    from: either,
    ask: v.strictObject({
      ...aboutMail,
      ...write,
      followUp: v.strictObject({ ...followUpFields, day: v.nullable(day) }),
    }),
  },
  "follow-up/write": {
    from: extensionPage,
    ask: v.strictObject({ ...write, rejectionId: key, followUp: v.strictObject({ ...followUpFields, day }) }),
  },
  "follow-up/change": { from: extensionPage, ask: v.strictObject({ ...write, id: formId, changed: followUpChange }) },
  "follow-up/settle": { from: extensionPage, ask: v.strictObject({ ...write, id: formId, isDone: v.boolean() }) },
  "follow-up/delete": { from: extensionPage, ask: v.strictObject({ ...write, id: formId }) },
  "follow-up/restore": { from: extensionPage, ask: v.strictObject({ ...write, followUp }) },
  "strength/list": { from: either, ask: v.strictObject(aboutMail) },
  "strength/match": { from: extensionPage, ask: v.strictObject({ id: key }) },
  "strength/write": {
    from: extensionPage,
    ask: v.strictObject({ ...write, id: v.exactOptional(key), name: strengthName }),
  },
  "strength/restore": { from: extensionPage, ask: v.strictObject({ ...write, strength }) },
  "strength/show": { from: extensionPage, ask: v.strictObject({ ...write, id: key, shownBy }) },
  "strength/delete": { from: extensionPage, ask: v.strictObject({ ...write, id: key }) },
  "wording/write": {
    from: extensionPage,
    ask: v.strictObject({ ...write, wording: v.strictObject(ownWordingFields) }),
  },
  "wording/change": {
    from: extensionPage,
    ask: v.strictObject({ ...write, id: key, changed: changeOf(ownWordingFields) }),
  },
  "wording/restore": { from: extensionPage, ask: v.strictObject({ ...write, wording: ownWording }) },
  "wording/delete": { from: extensionPage, ask: v.strictObject({ ...write, id: key }) },
  "season/close": {
    from: extensionPage,
    ask: v.strictObject({
      ...write,
      id: v.exactOptional(key),
      offer: v.pipe(v.string(), v.maxLength(seasonOfferLimit)),
    }),
  },
  "season/reopen": { from: extensionPage, ask: v.strictObject({ ...write, id: key }) },
  "popup/open": { from: mailPage, ask: nothing },
  "tab/status": { from: extensionPage, ask: v.strictObject({ tabId }) },
  "tab/list": { from: extensionPage, ask: nothing },
  "tab/inspect": { from: extensionPage, ask: v.strictObject({ tabId }) },
  "tab/describe": { from: extensionPage, ask: v.strictObject({ tabId }) },
  "card/open": { from: extensionPage, ask: v.strictObject({ tabId }) },
  "site/switch": { from: extensionPage, ask: v.strictObject({ ...write, host, on: v.boolean() }) },
  "settings/write": { from: extensionPage, ask: v.strictObject({ ...write, settings }) },
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
  "rejection/pick": { from: extensionPage, ask: v.strictObject({ ...write, id: key, picked }) },
  "rejection/write": {
    from: extensionPage,
    ask: v.strictObject({ ...write, id: key, facts: changeOf(factFields) }),
  },
  "rejection/add": { from: extensionPage, ask: v.strictObject({ ...write, facts, day: v.nullable(day) }) },
  "rejection/merge": { from: extensionPage, ask: v.strictObject({ ...write, id: key, into: key }) },
  "rejection/split": { from: extensionPage, ask: v.strictObject({ ...write, id: key }) },
  "rejection/delete": { from: extensionPage, ask: v.strictObject({ ...write, id: key }) },
  "achievement/match": { from: either, ask: v.strictObject(aboutMail) },
  "rejection/match": { from: extensionPage, ask: v.strictObject({ id: key }) },
  "achievement/write": { from: extensionPage, ask: v.strictObject({ ...write, achievement }) },
  "achievement/change": {
    from: extensionPage,
    ask: v.strictObject({ ...write, id: key, changed: achievementChange }),
  },
  "achievement/delete": { from: extensionPage, ask: v.strictObject({ ...write, ids: achievementIds }) },
  "achievement/restore": { from: extensionPage, ask: v.strictObject({ ...write, achievements }) },
  "achievement/pin": { from: extensionPage, ask: v.strictObject({ ...write, pinned: achievementIds }) },
  "achievement/tag": {
    from: extensionPage,
    ask: v.strictObject({ ...write, ids: achievementIds, tag, isOn: v.boolean() }),
  },
  "store/replaced": { from: extensionPage, ask: nothing },
  "snapshot/find": { from: extensionPage, ask: nothing },
  "snapshot/renew": { from: extensionPage, ask: nothing },
  "snapshot/settle": { from: extensionPage, ask: v.strictObject({ ...write, restores: v.boolean() }) },
};

/** Refuses a message from anybody it is not meant for, and one whose payload has another shape or size. */
export const gate: Gate = (name, ask, caller) => {
  const door = doors[name as keyof typeof doors];
  const side = sideOf(caller);
  if (!side || !(door.from as readonly Side[]).includes(side)) throw new Refusal("refused");
  if (!v.is(door.ask, ask)) throw new Refusal("malformed");
};
