import { detect } from "../../core/detection";
import { emptyMemory } from "../../core/model/memory";
import { type Handlers, Refusal } from "../../messages/answer";
import { readSettings } from "../../platform/settings-storage";
import { changeFeedback, deleteFeedback, keepFeedback, restoreFeedback, writeFeedback } from "../../store/feedback";
import { markMail } from "../../store/mails";
import { readMemory } from "../../store/memory";
import { findRejection } from "../../store/rejections";
import { type Binding, expectBinding } from "../bindings";
import { spotOf } from "../callers";
import { readAnswer } from "../follow-thread";
import { keep, keepSoon, orNull } from "../look-up";
import { tellOthers } from "../present";
import { readOpenMail } from "../read-open-mail";

type Keys =
  | "feedback/keep"
  | "feedback/let-be"
  | "feedback/delete"
  | "feedback/restore"
  | "feedback/write"
  | "feedback/change";

/** What somebody answered when the person asked for feedback. */
export const feedbackHandlers: Pick<Handlers<"background">, Keys> = {
  async "feedback/keep"({ tabId, messageKey, writeId }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    await keepAnswer(binding, writeId);
    return tellOthers(binding, spotOf(caller));
  },

  async "feedback/let-be"({ tabId, messageKey }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    await keep(() => markMail(binding.keys, { feedbackSettledAt: Date.now() }));
    return tellOthers(binding, spotOf(caller));
  },

  async "feedback/delete"({ id }) {
    await keepSoon(() => deleteFeedback(id));
    return null;
  },

  async "feedback/write"({ id, writeId, rejectionId, feedback }) {
    const isKept = await keepSoon(() => writeFeedback(id ?? writeId, rejectionId, feedback, Date.now()));
    if (!isKept) throw new Refusal("no-mail");
    return null;
  },

  async "feedback/change"({ id, changed }) {
    if (!(await keepSoon(() => changeFeedback(id, changed)))) throw new Refusal("refused");
    return null;
  },

  async "feedback/restore"({ feedback }) {
    if (!(await keepSoon(() => restoreFeedback(feedback)))) throw new Refusal("no-mail");
    return null;
  },
};

/** Reads the answer once more and keeps the sentences that were offered: what the page changed since is none of them. */
async function keepAnswer({ answer, ...binding }: Binding, id: string): Promise<void> {
  const rejection = await keep(() => findRejection(binding.keys));
  if (!rejection || !answer) throw new Refusal("no-mail");
  const mail = await readOpenMail({ ...binding, answer });
  const { sensitivity } = await readSettings();
  const verdict = detect(mail, (await orNull(readMemory)) ?? emptyMemory, sensitivity);
  const found = readAnswer(mail, verdict, rejection)?.sentences ?? [];
  const text = found.filter((sentence) => answer.sentences.includes(sentence)).join("\n");
  if (text === "") throw new Refusal("no-mail");
  const { host, messageKey, threadKey } = binding.keys;
  const from = mail.sender.name || null;
  const keptAt = Date.now();
  const feedback = { id, rejectionId: rejection.id, host, messageKey, threadKey, text, from, keptAt };
  if (!(await keep(() => keepFeedback({ ...feedback, answeredAt: mail.sentAt, goal: "", themes: [] }))))
    throw new Refusal("no-mail");
}
