import { declareRejection, detect, findPeople, isDeclared, teach } from "../../core/detection";
import { hostOfOrigin } from "../../core/model/host-names";
import { type Mail, mailId } from "../../core/model/mail";
import { emptyMemory, type Memory } from "../../core/model/memory";
import { describeOpenMail, tellByRecord } from "../../core/model/open-mail";
import { extractedOf, type MailMark, type Rejection } from "../../core/model/rejection";
import type { Sensitivity } from "../../core/model/settings";
import type { Verdict } from "../../core/model/verdict";
import { type Caller, type Handlers, Refusal } from "../../messages/answer";
import { readSettings } from "../../platform/settings-storage";
import { reopenDatabase } from "../../store/database";
import { findMailMark, markMail } from "../../store/mails";
import { forgetCorrection, keepCorrection, readMemory } from "../../store/memory";
import { findRejection } from "../../store/rejections";
import { type Binding, bind, expectBinding, unbind } from "../bindings";
import { type Spot, spotOf } from "../callers";
import { declare, takeBack } from "../declare";
import { followReply, readAnswer } from "../follow-thread";
import { keep, lookUp, orNull } from "../look-up";
import { present, setBadge, tellOthers, tellThread } from "../present";

type Keys =
  | "reader/start"
  | "mail/opened"
  | "mail/closed"
  | "mail/dismiss"
  | "mail/correct"
  | "mail/fold"
  | "mail/look-again";

/** A mail was opened or closed, sent away, corrected. */
export const mailHandlers: Pick<Handlers<"background">, Keys> = {
  async "reader/start"(_ask, caller) {
    const spot = expectSpot(caller);
    // The page that was here before may have been loaded anew while a mail was open.
    await unbind(spot);
    await setBadge(spot.tabId, null);
    return { watch: await isSiteOn(caller) };
  },

  async "mail/opened"({ mail }, caller) {
    const spot = expectSpot(caller);
    const { sitesOff, sensitivity } = await readSettings();
    if (hostOfOrigin(caller.origin ?? "") !== mail.host || sitesOff.includes(mail.host)) throw new Refusal("refused");
    const mark = await orNull(() => findMailMark(mail));
    // A corrected mail is judged as it was when it was corrected, so that the correction can be taken back there.
    const memory = mark?.notARejectionAt ? emptyMemory : ((await orNull(readMemory)) ?? emptyMemory);
    const before = await orNull(() => findRejection(mail));
    const rejection = before && (await followReply(mail, before));
    const hasBeenDeclared = mark?.rejectionAt != null;
    const read = judge(mail, { memory, sensitivity, rejection, hasBeenDeclared });
    const answer = rejection && !isSettled(mark) ? readAnswer(mail, read, rejection) : null;
    const verdict = settle(
      answer ? tellByRecord(describeOpenMail(mail, read, { mark, rejection })).verdict : read,
      mark,
    );
    const { host, messageKey, threadKey, sentAt } = mail;
    const keys = { host, messageKey, threadKey };
    const sender = mail.sender.address;
    const binding: Binding = {
      ...spot,
      keys,
      verdict,
      sentAt,
      sender,
      // Of a mail that is none of ours, nobody is named anywhere.
      people: verdict.kind === "none" && !rejection ? [] : findPeople(mail, verdict),
      answer,
      lesson: answer ? null : teach(mail, verdict),
    };
    await bind(binding);
    await present(spot, await lookUp(binding));
    if (rejection !== before) await tellThread(keys, spot);
    return null;
  },

  async "mail/closed"(_ask, caller) {
    const spot = expectSpot(caller);
    await unbind(spot);
    await setBadge(spot.tabId, null);
    return null;
  },

  async "mail/dismiss"({ messageKey }, caller) {
    const binding = await expectBinding(caller, undefined, messageKey);
    await keep(() => markMail(binding.keys, { dismissedAt: Date.now() }));
    return tellOthers(binding, spotOf(caller));
  },

  async "mail/correct"({ tabId, messageKey, writeId, isRejection }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    if (isDeclared(binding.verdict)) {
      const changed = isRejection ? await declare(binding, writeId) : await takeBack(binding);
      return tellOthers(changed, spotOf(caller));
    }
    const { keys, lesson } = binding;
    await keep(async () => {
      await markMail(keys, { notARejectionAt: isRejection ? null : Date.now() });
      if (isRejection) await forgetCorrection(mailId(keys));
      else if (lesson) await keepCorrection(mailId(keys), false, lesson);
    });
    return tellOthers(binding, spotOf(caller));
  },

  async "mail/fold"({ tabId, messageKey, isFolded }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    await keep(() => markMail(binding.keys, { foldedAt: isFolded ? Date.now() : null }));
    return tellOthers(binding, spotOf(caller));
  },

  async "mail/look-again"({ tabId, messageKey }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    await orNull(() => reopenDatabase());
    return lookUp(binding);
  },
};

function expectSpot(caller: Caller): Spot {
  const spot = spotOf(caller);
  if (!spot) throw new Refusal("refused");
  return spot;
}

async function isSiteOn(caller: Caller): Promise<boolean> {
  const host = hostOfOrigin(caller.origin ?? "");
  return host !== null && !(await readSettings()).sitesOff.includes(host);
}

interface JudgedBy {
  readonly memory: Memory;
  readonly sensitivity: Sensitivity;
  readonly rejection: Rejection | null;
  readonly hasBeenDeclared: boolean;
}

/**
 * The verdict on a mail. The person's own answer in a thread with a record is judged by the record: they are still there.
 * So is a mail that the person called a rejection.
 */
function judge(mail: Mail, { memory, sensitivity, rejection, hasBeenDeclared }: JudgedBy): Verdict {
  // A mail that the person has acted on is not lost because they want Onward to be more sure from now on.
  const isActedOn = rejection?.messageKey === mail.messageKey;
  const verdict = detect(mail, memory, isActedOn ? "keen" : sensitivity);
  if (hasBeenDeclared) {
    return rejection ? { ...declareRejection(mail, rejection.decision), ...extractedOf(rejection) } : verdict;
  }
  if (mail.own !== true) return verdict;
  return tellByRecord(describeOpenMail(mail, verdict, { mark: null, rejection })).verdict;
}

/** An answer that was kept or let be is done with, also where it says the decision once more. */
function settle(verdict: Verdict, mark: MailMark | null): Verdict {
  return mark?.feedbackSettledAt ? { ...verdict, kind: "none" } : verdict;
}

/** Nothing more is offered of a mail that was settled, or called a rejection, or none, by the person. */
function isSettled(mark: MailMark | null): boolean {
  return mark !== null && (mark.feedbackSettledAt ?? mark.rejectionAt ?? mark.notARejectionAt) !== null;
}
