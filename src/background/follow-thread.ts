import { findFeedback } from "../core/detection";
import type { Mail } from "../core/model/mail";
import { replyAims, replyDraftId, type ThreadKeys } from "../core/model/note";
import type { Answered } from "../core/model/open-mail";
import type { Rejection } from "../core/model/rejection";
import type { Verdict } from "../core/model/verdict";
import { findSentAt, isAnswer } from "../core/recovery/follow-thread";
import { findDraft, writeDraft } from "../store/drafts";
import { changeRejectionById } from "../store/rejections";
import { orNull } from "./look-up";

/**
 * Keeps that the reply that was put in was sent, where the open mail shows it, and answers the record as it is then. Asked
 * again inside the write: another tab may show the same thread.
 */
export async function followReply(mail: Mail, rejection: Rejection): Promise<Rejection> {
  const now = Date.now();
  if (findSentAt(mail, rejection, now) === null) return rejection;
  const mark = (kept: Rejection): Rejection => {
    const sentAt = findSentAt(mail, kept, now);
    return sentAt === null || !kept.reply ? kept : { ...kept, reply: { ...kept.reply, sentAt }, updatedAt: now };
  };
  const marked = (await orNull(() => changeRejectionById(rejection.id, mark))) ?? rejection;
  const sentAt = marked.reply?.sentAt ?? null;
  if (sentAt !== null) await orNull(() => forgetSentDrafts(rejection, sentAt));
  return marked;
}

/** What was changed in a reply stays until it is sent: until then it may be taken out of the box again. What was typed since is another one. */
async function forgetSentDrafts(thread: ThreadKeys, sentAt: number): Promise<void> {
  for (const aim of replyAims) {
    const id = replyDraftId(thread, aim);
    const draft = await findDraft(id);
    if (draft && draft.updatedAt <= sentAt) await writeDraft(id, null, Date.now());
  }
}

/** What an open mail tells that answers the person's question; null if it is no answer, or tells nothing. */
export function readAnswer(mail: Mail, verdict: Verdict, rejection: Rejection): Answered | null {
  if (!isAnswer(mail, rejection)) return null;
  const sentences = findFeedback(mail, verdict, rejection);
  return sentences.length === 0 ? null : { sentences };
}
