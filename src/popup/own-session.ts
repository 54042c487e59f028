import { inOneLine } from "../core/model/achievement";
import type { ThreadKeys } from "../core/model/note";
import { call, newWriteId } from "../messages/call";
import type { OwnPorts } from "../ui/own-ports";

/** Keeps an achievement of one line and answers its id; null if it could not be kept. */
export async function addAchievement(text: string): Promise<string | null> {
  const writeId = newWriteId();
  return (await call("achievement/write", { writeId, achievement: inOneLine(text) })).ok ? writeId : null;
}

/** Takes an achievement that was just added away again. */
export async function takeBackAchievement(id: string): Promise<boolean> {
  return (await call("achievement/delete", { writeId: newWriteId(), ids: [id] })).ok;
}

/** The person's own lists beside a thread. `makeRecord` answers the id of its record, and makes one if there is none. */
export function startOwnPorts(thread: ThreadKeys, makeRecord: () => Promise<string | null>): OwnPorts {
  // The database's code is loaded once it is needed.
  const lists = () => import("./follow-own");
  return {
    followStrengths: (onList, until) =>
      void lists().then((own) => !until.aborted && own.followStrengths(onList, until)),
    async writeStrength(name, id) {
      const about = id === undefined ? {} : { id };
      return (await call("strength/write", { writeId: newWriteId(), ...about, name })).ok;
    },
    async deleteStrength(id) {
      return (await call("strength/delete", { writeId: newWriteId(), id })).ok;
    },
    async restoreStrength(strength) {
      return (await call("strength/restore", { writeId: newWriteId(), strength })).ok;
    },
    async matchStrengths(id) {
      const answer = await call("strength/match", { id });
      return answer.ok ? answer.value : [];
    },
    followFeedback: (onList, until) =>
      void lists().then((own) => !until.aborted && own.followFeedback(thread, onList, until)),
    async writeFeedback(feedback, id) {
      const rejectionId = await makeRecord();
      if (rejectionId === null) return false;
      const about = id === undefined ? {} : { id };
      return (await call("feedback/write", { writeId: newWriteId(), ...about, rejectionId, feedback })).ok;
    },
    followAction: (onAction, until) =>
      void lists().then((own) => !until.aborted && own.followAction(thread, onAction, until)),
    async settleAction(id, isDone) {
      return (await call("follow-up/settle", { writeId: newWriteId(), id, isDone })).ok;
    },
    addAchievement,
    takeBackAchievement,
  };
}
