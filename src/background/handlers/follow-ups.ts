import { type Handlers, Refusal } from "../../messages/answer";
import { changeFollowUp, deleteFollowUp, restoreFollowUp, writeFollowUp } from "../../store/follow-ups";
import { getRejection } from "../../store/rejections";
import { keepSoon, orNull } from "../look-up";
import { tellThread } from "../present";

type Keys = "follow-up/write" | "follow-up/change" | "follow-up/settle" | "follow-up/delete" | "follow-up/restore";

/** What to come back to, worked with where no mail need be open. */
export const followUpHandlers: Pick<Handlers<"background">, Keys> = {
  async "follow-up/write"({ rejectionId, followUp }) {
    if (!(await keepSoon(() => writeFollowUp(rejectionId, followUp, Date.now())))) throw new Refusal("no-mail");
    return tellOf(rejectionId);
  },

  async "follow-up/change"({ id, changed }) {
    if (!(await keepSoon(() => changeFollowUp(id, changed, Date.now())))) throw new Refusal("refused");
    return tellOf(rejectionOf(id));
  },

  async "follow-up/settle"({ id, isDone }) {
    const now = Date.now();
    await keepSoon(() => changeFollowUp(id, { doneAt: isDone ? now : null }, now));
    return tellOf(rejectionOf(id));
  },

  async "follow-up/delete"({ id }) {
    await keepSoon(() => deleteFollowUp(id));
    return tellOf(rejectionOf(id));
  },

  async "follow-up/restore"({ followUp }) {
    if (!(await keepSoon(() => restoreFollowUp(followUp)))) throw new Refusal("no-mail");
    return tellOf(followUp.rejectionId);
  },
};

/** The rejection a follow-up belongs to, by its name. */
function rejectionOf(id: string): string {
  return id.slice(0, id.lastIndexOf(":"));
}

/** Brings the frames that show the thread up to it. */
async function tellOf(rejectionId: string): Promise<null> {
  const rejection = await orNull(() => getRejection(rejectionId));
  if (rejection) await tellThread(rejection);
  return null;
}
