import { declareRejection, listSentences, teach } from "../../core/detection";
import type { Mail } from "../../core/model/mail";
import { type Handlers, Refusal } from "../../messages/answer";
import { callPage } from "../../messages/call";
import { type Binding, expectBinding } from "../bindings";
import { declare } from "../declare";
import { tellOthers } from "../present";

type Keys = "mail/sentences" | "mail/declare";

/** "This is a rejection": for a mail that was not recognised. */
export const declareHandlers: Pick<Handlers<"background">, Keys> = {
  async "mail/sentences"({ tabId, messageKey }, caller) {
    return listSentences(await readOpenMail(await expectBinding(caller, tabId, messageKey)));
  },

  async "mail/declare"({ tabId, messageKey, writeId, decision }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    const mail = await readOpenMail(binding);
    const verdict = declareRejection(mail, decision);
    const declared = await declare({ ...binding, verdict, lesson: teach(mail, verdict) }, writeId);
    return tellOthers(declared, null);
  },
};

/** The mail as the page shows it now: its text is held nowhere else. */
async function readOpenMail({ tabId, frameId, keys }: Binding): Promise<Mail> {
  const answer = await callPage("mail/tell", { messageKey: keys.messageKey }, { tabId, frameId });
  if (!answer.ok || !answer.value.mail) throw new Refusal("no-mail");
  return answer.value.mail;
}
