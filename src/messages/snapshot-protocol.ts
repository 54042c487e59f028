import type { SnapshotNews } from "../core/model/snapshot";
import type { Message, Write } from "./message";

/** What our own pages ask about the copy that is kept outside the database. */
export interface SnapshotProtocol {
  /** How much is in the copy, and whether the record has lost it; null if there is none. */
  "snapshot/find": Message<"extension-page", "background", null, SnapshotNews | null>;
  /** The options page wrote much at once, or took that back: the copy follows, even where nothing is left. */
  "snapshot/renew": Message<"extension-page", "background", null, null>;
  /** Bring back what the record has lost, beside what is there, or leave it and say no more of it. */
  "snapshot/settle": Message<"extension-page", "background", Write & { readonly restores: boolean }, null>;
}
