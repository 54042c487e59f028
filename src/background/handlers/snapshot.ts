import type { Handlers } from "../../messages/answer";
import { findSnapshot, followDeletion, renewSnapshot, settleSnapshot } from "../keep-snapshot";
import { reported } from "../reported";

type Keys = "snapshot/find" | "snapshot/renew" | "snapshot/settle";

/** The copy of the precious part that is kept outside the database. */
export const snapshotHandlers: Pick<Handlers<"background">, Keys> = {
  async "snapshot/find"() {
    return findSnapshot();
  },

  async "snapshot/renew"() {
    // First what the person emptied themselves: a record that is found empty otherwise counts as lost.
    await followDeletion();
    await reported("snapshot", renewSnapshot());
    return null;
  },

  async "snapshot/settle"({ restores }) {
    await settleSnapshot(restores);
    return null;
  },
};
