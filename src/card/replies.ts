import type { MailKeys } from "../core/model/mail";
import { findReplyDoubt, type ReplyAsk, type ReplyOutcome, type WordingName } from "../core/model/reply";
import type { Inserted } from "../hosts/host";
import { writerOf } from "../hosts/reply-writers";

/** Replies of one mail page: put into the mail's own reply box, and taken back. */
export interface Replies {
  insert(mail: MailKeys, reply: ReplyAsk): Promise<ReplyOutcome>;
  /** Takes the last one back; false if only the mail app's own undo can. */
  undo(mail: MailKeys): Promise<boolean>;
}

/** Carries out replies one at a time. `onPut` is told of each that is in the box, and with null of one taken back. */
export function startReplies(
  page: Document,
  signal: AbortSignal,
  onPut: (mail: MailKeys, wording: WordingName | null) => Promise<void>,
): Replies {
  let last: { readonly messageKey: string; readonly inserted: Inserted } | null = null;
  let isBusy = false;

  const put = async (mail: MailKeys, reply: ReplyAsk): Promise<ReplyOutcome> => {
    const opened = await writerOf(mail.host).openReply(page, mail, signal);
    if (!opened.ok) return { outcome: "trouble", trouble: opened.trouble };
    const box = opened.value;
    const doubt = reply.isSure ? null : findReplyDoubt(box, reply.sender);
    if (doubt) return { outcome: "asks", doubt };
    const hasName = box.hasSignature || reply.signOff === "";
    const text = hasName ? reply.text.trimEnd() : `${reply.text.trimEnd()}\n\n${reply.signOff}`;
    const put = await box.insert(text);
    if (!put.ok) return { outcome: "trouble", trouble: put.trouble };
    last = { messageKey: mail.messageKey, inserted: put.value };
    await onPut(mail, reply.wording);
    return { outcome: "inserted", keptWords: put.value.keptWords };
  };

  return {
    async insert(mail, reply) {
      // A second press while the box is still opening must not put the text in twice.
      if (isBusy) return { outcome: "trouble", trouble: "unsure" };
      isBusy = true;
      try {
        return await put(mail, reply);
      } finally {
        isBusy = false;
      }
    },
    async undo(mail) {
      if (last?.messageKey !== mail.messageKey) return false;
      const isRestored = await last.inserted.undo();
      if (isRestored) {
        last = null;
        await onPut(mail, null);
      }
      return isRestored;
    },
  };
}
