import { replyDraftId } from "../../core/model/note";
import { tellByRecord } from "../../core/model/open-mail";
import {
  type PutReply,
  type ReplyAsk,
  type ReplyOffer,
  type ReplyOutcome,
  readyReply,
  type WordingName,
} from "../../core/model/reply";
import type { Verdict } from "../../core/model/verdict";
import { factsOf } from "../../core/recovery/facts";
import { keepTheBridge } from "../../core/recovery/steps/keep-the-bridge";
import { checkReply } from "../../core/replies/check-reply";
import { composeReplies } from "../../core/replies/compose-reply";
import { markReply } from "../../core/replies/mark-reply";
import { readReplyFields, withChanged, writeReplyFields } from "../../core/replies/reply-drafts";
import type { Handlers } from "../../messages/answer";
import { callPage } from "../../messages/call";
import { readSettings } from "../../platform/settings-storage";
import { findDraft, writeDraft } from "../../store/drafts";
import { changeFollowUp, findFollowUp } from "../../store/follow-ups";
import { findMailMark, markMail } from "../../store/mails";
import { findRejection } from "../../store/rejections";
import { listWordings } from "../../store/wordings";
import { type Binding, expectBinding, expectLeft, findBinding, type Left, leave } from "../bindings";
import { callCard } from "../call-card";
import { spotOf } from "../callers";
import { keep, lookUp, orNull } from "../look-up";
import { planFeedback } from "../plan-feedback";
import { tellOthers } from "../present";
import { changeRecord } from "../records";

type Keys = "reply/compose" | "reply/keep-draft" | "reply/check" | "reply/mark" | "reply/put" | "reply/take-back";

/** Writing a reply, and putting it into the mail's own reply box. */
export const replyHandlers: Pick<Handlers<"background">, Keys> = {
  async "reply/compose"({ tabId, messageKey }, caller) {
    return offerReply(await expectBinding(caller, tabId, messageKey));
  },

  async "reply/keep-draft"({ tabId, messageKey, draft }, caller) {
    const left = await expectLeft(caller, tabId, messageKey);
    await keep(() => writeDraft(draftIdOf(left), draft && writeReplyFields(draft), Date.now()));
    return null;
  },

  async "reply/check"({ tabId, messageKey, text, language }, caller) {
    await expectBinding(caller, tabId, messageKey);
    return checkReply(text, language);
  },

  async "reply/mark"({ tabId, messageKey, writeId, wording }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    await rememberReply(binding, writeId, wording);
    return tellOthers(binding, spotOf(caller));
  },

  async "reply/put"({ tabId, messageKey, reply }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    return insertOnPage(binding, reply);
  },

  async "reply/take-back"({ tabId, messageKey }, caller) {
    const spot = await expectBinding(caller, tabId, messageKey);
    const answer = await callPage("reply/undo", { messageKey }, spot);
    return { restored: answer.ok && answer.value.restored };
  },
};

/** Remembers that a reply is in the box, or was taken out (null): in the record, or at the mail where there is none to be made. */
async function rememberReply(binding: Binding, writeId: string, wording: WordingName | null): Promise<void> {
  const { keys, verdict } = binding;
  // A pause ends nothing: a record of it would be counted among what ended.
  if (verdict.kind === "hold" && !(await keep(() => findRejection(keys)))) {
    await keep(() => markMail(keys, { repliedAt: wording && Date.now() }));
    return;
  }
  const { messageKey } = keys;
  const before: { putAt: number | null; hasAsked: boolean } = { putAt: null, hasAsked: false };
  const marked = await changeRecord(binding, writeId, (rejection, now) => {
    const next = { ...rejection, ...markReply(rejection, wording && { wording, at: now, messageKey }) };
    before.putAt = rejection.reply?.at ?? null;
    before.hasAsked = next.progress["ask-feedback"] !== rejection.progress["ask-feedback"];
    return next;
  });
  if (before.hasAsked) await planFeedback(marked);
  await orNull(() => settleKept(marked.id, wording === null ? before.putAt : null));
}

/**
 * A reply that was kept for another day is done with once one is put in. `takenBack`: when the one was put in that is taken
 * back now; what was done with since then is open again.
 */
async function settleKept(rejectionId: string, takenBack: number | null): Promise<void> {
  const now = Date.now();
  const kept = await findFollowUp(rejectionId, "reply");
  if (!kept) return;
  if (takenBack === null) {
    if (kept.doneAt === null) await changeFollowUp(kept.id, { doneAt: now }, now);
  } else if (kept.doneAt !== null && kept.doneAt >= takenBack) await changeFollowUp(kept.id, { doneAt: null }, now);
}

/**
 * Puts the reply that fits into the mail of a tab at once. False when there is something to ask or to say first: no
 * rejection, nobody to answer, a reply put in before, or a doubt about the box.
 */
export async function putReply(tabId: number): Promise<boolean> {
  const binding = await findBinding(tabId);
  const mail = binding && tellByRecord(await lookUp(binding));
  if (!binding || !mail || mail.standing === "not-a-rejection" || !canAnswer(mail.verdict)) return false;
  const reply = readyReply(await offerReply(binding));
  if (!reply) return false;
  const { outcome } = await insertOnPage(binding, reply);
  return outcome === "inserted";
}

/** Who presses the shortcut wants to answer: a pause as well, which is thanked for and asked about. */
function canAnswer(verdict: Verdict): boolean {
  return keepTheBridge.fits(verdict) || (verdict.kind === "hold" && verdict.replyable.can);
}

async function offerReply(binding: Binding): Promise<ReplyOffer> {
  const mail = tellByRecord(await lookUp(binding));
  const kept = await orNull(() => findDraft(draftIdOf(leave(binding))));
  const draft = kept && readReplyFields(kept.fields);
  const composed = composeReplies({
    isHold: mail.verdict.kind === "hold",
    hasAnswer: mail.answer !== null,
    facts: { ...factsOf(mail), language: factsOf(mail).language ?? mail.verdict.language },
    people: mail.people,
    settings: await readSettings(),
    own: (await orNull(() => listWordings())) ?? [],
  });
  return {
    ...composed,
    choices: withChanged(composed.choices, draft),
    draft,
    put: mail.rejection?.reply ?? (await findReplyToPause(binding)),
    sender: binding.sender,
  };
}

/** The draft of what a reply to this mail is for. */
function draftIdOf({ keys, kind, hasAnswer }: Left): string {
  return replyDraftId(keys, kind === "hold" ? "pause" : hasAnswer ? "answer" : "goodbye");
}

async function findReplyToPause({ keys }: Binding): Promise<PutReply | null> {
  const mark = await orNull(() => findMailMark(keys));
  const at = mark?.repliedAt ?? null;
  return at === null ? null : { wording: "hold", at, messageKey: keys.messageKey, sentAt: null };
}

/** The page that shows the mail puts it in: only it can. A page without a card gets its script first. */
async function insertOnPage(spot: Binding, reply: ReplyAsk): Promise<ReplyOutcome> {
  const ask = { messageKey: spot.keys.messageKey, reply };
  const answer = await callCard("reply/insert", ask, spot);
  return answer.ok ? answer.value : { outcome: "trouble", trouble: "unreachable" };
}
