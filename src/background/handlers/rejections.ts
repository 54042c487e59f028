import { type Rejection, recordByHand } from "../../core/model/rejection";
import { markStep } from "../../core/recovery/progress";
import { type Handlers, Refusal } from "../../messages/answer";
import { readSession, writeSession } from "../../platform/session-storage";
import { type Merged, mergeStored, splitStored } from "../../store/merge-rejections";
import { addRejection, changeRejectionById, deleteRejection } from "../../store/rejections";
import { keepSoon, orNull } from "../look-up";
import { planFeedback } from "../plan-feedback";
import { tellThread } from "../present";

/** Where the last merge stands while the browser runs, so that it can be taken back; it never reaches the disk. */
const mergedKey = "merged";

interface LastMerge {
  readonly id: string;
  readonly merged: Merged;
}

/** Records, worked with where their mail need not be open. */
export const rejectionHandlers: Pick<
  Handlers<"background">,
  | "rejection/mark-step"
  | "rejection/pick"
  | "rejection/write"
  | "rejection/add"
  | "rejection/delete"
  | "rejection/merge"
  | "rejection/split"
> = {
  async "rejection/mark-step"({ id, step, state }) {
    const now = Date.now();
    const changed = await keepSoon(() =>
      changeRejectionById(id, (rejection) => ({
        ...rejection,
        progress: markStep(rejection.progress, step, state, now),
        updatedAt: now,
      })),
    );
    if (!changed) throw new Refusal("no-mail");
    if (step === "ask-feedback") await planFeedback(changed);
    await tellThread(changed);
    return null;
  },

  async "rejection/pick"({ id, picked }) {
    const change = (rejection: Rejection): Rejection => ({ ...rejection, ...picked, updatedAt: Date.now() });
    const changed = await keepSoon(() => changeRejectionById(id, change));
    if (!changed) throw new Refusal("no-mail");
    await tellThread(changed);
    return null;
  },

  async "rejection/write"({ id, facts }) {
    const change = (rejection: Rejection): Rejection => ({ ...rejection, ...facts, updatedAt: Date.now() });
    const changed = await keepSoon(() => changeRejectionById(id, change));
    if (!changed) throw new Refusal("no-mail");
    await tellThread(changed);
    return null;
  },

  async "rejection/add"({ writeId, facts, day }) {
    await keepSoon(() => addRejection(recordByHand(writeId, facts, day, Date.now())));
    return null;
  },

  async "rejection/merge"({ writeId, id, into }) {
    if (id === into) throw new Refusal("malformed");
    const merged = await keepSoon(() => mergeStored(into, id, Date.now()));
    // Asked again, the one is gone already.
    if (merged === null) return null;
    if (merged === "too-long") throw new Refusal("refused");
    // They are one by now, whether or not the way back can be kept: without it, taking it back is refused.
    await orNull(() => writeSession(mergedKey, { id: writeId, merged }));
    for (const thread of merged.before.rejections) await tellThread(thread);
    return null;
  },

  async "rejection/split"({ id }) {
    const last = await readSession<LastMerge>(mergedKey);
    if (last?.id !== id) throw new Refusal("refused");
    if (!(await keepSoon(() => splitStored(last.merged)))) throw new Refusal("refused");
    for (const thread of last.merged.before.rejections) await tellThread(thread);
    return null;
  },

  async "rejection/delete"({ id }) {
    const deleted = await keepSoon(() => deleteRejection(id));
    if (deleted) await tellThread(deleted);
    return null;
  },
};
