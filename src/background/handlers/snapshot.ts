import type { Handlers } from "../../messages/answer";
import { findSnapshot, settleSnapshot } from "../keep-snapshot";

type Keys = "snapshot/find" | "snapshot/settle";

/** The copy of the precious part that is kept outside the database. */
export const snapshotHandlers: Pick<Handlers<"background">, Keys> = {
  async "snapshot/find"() {
    return findSnapshot();
  },

  async "snapshot/settle"({ restores }) {
    await settleSnapshot(restores);
    return null;
  },
};
