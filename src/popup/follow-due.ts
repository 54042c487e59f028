import { liveQuery } from "dexie";
import { hasCome } from "../core/recovery/follow-ups";
import { listOpenFollowUps } from "../store/follow-ups";
import { getRejection } from "../store/rejections";
import { dayHere } from "../ui/day";
import type { DueItem } from "./due-list";

/** Calls back with everything whose day has come, now and whenever it changes; null while the database cannot be read. */
export function followDue(onDue: (items: readonly DueItem[] | null) => void): void {
  const query = liveQuery(async () => {
    const due = (await listOpenFollowUps()).filter((followUp) => hasCome(followUp, dayHere()));
    return Promise.all(
      due.map(async (followUp) => ({ followUp, rejection: await getRejection(followUp.rejectionId) })),
    );
  });
  query.subscribe({ next: onDue, error: () => onDue(null) });
}
