import { declareRejection, findPeople, listSentences, teach } from "../../core/detection";
import type { Handlers } from "../../messages/answer";
import { expectBinding } from "../bindings";
import { declare } from "../declare";
import { tellOthers } from "../present";
import { readOpenMail } from "../read-open-mail";

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
    const people = findPeople(mail, verdict);
    const declared = await declare({ ...binding, verdict, people, lesson: teach(mail, verdict) }, writeId);
    return tellOthers(declared, null);
  },
};
