import type { FollowUp, FollowUpChange, FollowUpFields } from "../core/model/follow-up";
import type { Settings } from "../core/model/settings";
import { askToNotify } from "../platform/permissions";
import { call, newWriteId } from "./call";

/** What our own pages do with follow-ups, by messages. Every promise resolves to whether it was carried out, and never rejects. */
export const followUpCalls = {
  async settle(id: string, isDone: boolean): Promise<boolean> {
    return (await call("follow-up/settle", { writeId: newWriteId(), id, isDone })).ok;
  },
  async write(rejectionId: string, followUp: FollowUpFields): Promise<boolean> {
    return (await call("follow-up/write", { writeId: newWriteId(), rejectionId, followUp })).ok;
  },
  async change(id: string, changed: FollowUpChange): Promise<boolean> {
    return (await call("follow-up/change", { writeId: newWriteId(), id, changed })).ok;
  },
  async move({ id }: FollowUp, day: string): Promise<boolean> {
    return followUpCalls.change(id, { day });
  },
  async remove(id: string): Promise<boolean> {
    return (await call("follow-up/delete", { writeId: newWriteId(), id })).ok;
  },
  async restore(followUp: FollowUp): Promise<boolean> {
    return (await call("follow-up/restore", { writeId: newWriteId(), followUp })).ok;
  },
  /**
   * Turns notifications on or off; to be called in a press, since the browser asks the person. Its question closes a popup,
   * and nobody is left to hear the answer: so what the person wants is stored at once, and no sooner counts than the
   * browser allows it.
   */
  async notify(isWanted: boolean): Promise<boolean> {
    const asked = isWanted ? askToNotify().catch(() => false) : Promise.resolve(false);
    const isKept = await keepSettings({ notifies: isWanted, isNotifyingSettled: true });
    const isAllowed = await asked;
    if (isWanted && !isAllowed) await keepSettings({ notifies: false });
    return isKept && isAllowed === isWanted;
  },
};

async function keepSettings(settings: Partial<Settings>): Promise<boolean> {
  return (await call("settings/write", { writeId: newWriteId(), settings })).ok;
}
