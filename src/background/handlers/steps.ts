import { markStep } from "../../core/recovery/progress";
import type { Handlers } from "../../messages/answer";
import { expectBinding } from "../bindings";
import { spotOf } from "../callers";
import { tellOthers } from "../present";
import { changeRecord } from "../records";

/** The person did a step, put it off, skipped it or opened it again. */
export const stepHandlers: Pick<Handlers<"background">, "step/mark"> = {
  async "step/mark"({ tabId, messageKey, writeId, step, state }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    await changeRecord(binding, writeId, (rejection, now) => ({
      ...rejection,
      progress: markStep(rejection.progress, step, state, now),
    }));
    return tellOthers(binding, spotOf(caller));
  },
};
