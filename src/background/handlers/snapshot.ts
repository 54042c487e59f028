import type { Handlers } from "../../messages/answer";
import { findSnapshot, renewSnapshot, settleSnapshot } from "../keep-snapshot";
import { reported } from "../reported";

type Keys = "snapshot/find" | "snapshot/renew" | "snapshot/settle";

/** The copy of the precious part that is kept outside the database. */
export const snapshotHandlers: Pick<Handlers<"background">, Keys> = {
  async "snapshot/find"() {
    return findSnapshot();
  },

  async "snapshot/renew"() {
    // What an import or its undo took away was no loss.
    await reported("snapshot", renewSnapshot({ isReplaced: true }));
    return null;
  },

  async "snapshot/settle"({ restores }) {
    await settleSnapshot(restores);
    return null;
  },
};
