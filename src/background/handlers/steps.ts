import { extractedOf, type Rejection } from "../../core/model/rejection";
import { markStep } from "../../core/recovery/progress";
import type { Handlers } from "../../messages/answer";
import { changeRejection } from "../../store/rejections";
import { type Binding, expectBinding } from "../bindings";
import { spotOf } from "../callers";
import { keep } from "../look-up";
import { tellOthers } from "../present";

/** The person did a step, put it off, skipped it or opened it again. */
export const stepHandlers: Pick<Handlers<"background">, "step/mark"> = {
  async "step/mark"({ tabId, messageKey, writeId, step, state }, caller) {
    const binding = await expectBinding(caller, tabId, messageKey);
    const now = Date.now();
    const change = (rejection: Rejection): Rejection => ({
      ...rejection,
      progress: markStep(rejection.progress, step, state, now),
      updatedAt: now,
    });
    await keep(() => changeRejection(startRejection(binding, writeId, now), change));
    return tellOthers(binding, spotOf(caller));
  },
};

/** The record a first act makes of an open mail: the decision sentence and what was extracted, nothing more of it. */
function startRejection({ keys, verdict, sentAt }: Binding, id: string, now: number): Rejection {
  return { ...keys, ...extractedOf(verdict), id, sentAt, createdAt: now, updatedAt: now, progress: {} };
}
