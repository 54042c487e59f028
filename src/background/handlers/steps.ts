import { followUpId } from "../../core/model/follow-up";
import { markStep } from "../../core/recovery/progress";
import type { Handlers } from "../../messages/answer";
import { deleteFollowUp, writeFollowUp } from "../../store/follow-ups";
import { expectBinding } from "../bindings";
import { spotOf } from "../callers";
import { keep } from "../look-up";
import { planFeedback } from "../plan-feedback";
import { tellOthers } from "../present";
import { changeRecord } from "../records";

/** The person did a step, put it off, skipped it or opened it again. */
export const stepHandlers: Pick<Handlers<"background">, "step/mark" | "step/pick" | "follow-up/plan"> = {
  async "step/mark"({ tabId, messageKey, writeId, step, state }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    const marked = await changeRecord(binding, writeId, (rejection, now) => ({
      ...rejection,
      progress: markStep(rejection.progress, step, state, now),
    }));
    if (step === "ask-feedback") await planFeedback(marked);
    return tellOthers(binding, spotOf(caller));
  },

  async "step/pick"({ tabId, messageKey, writeId, picked }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    await changeRecord(binding, writeId, (rejection) => ({ ...rejection, ...picked }));
    return tellOthers(binding, spotOf(caller));
  },

  async "follow-up/plan"({ tabId, messageKey, writeId, followUp: { day, ...said } }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    const { id } = await changeRecord(binding, writeId, (rejection) => rejection);
    await keep(async () => {
      if (day === null) await deleteFollowUp(followUpId(id, said.kind));
      else await writeFollowUp(id, { ...said, day }, Date.now());
    });
    return tellOthers(binding, spotOf(caller));
  },
};
