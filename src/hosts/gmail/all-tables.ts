import type { HostTables } from "../all-tables";
import { gmailReplyTables } from "./reply-tables";
import { gmailTables } from "./tables";

/** Every need of Gmail's pages. */
export const gmailAllTables: HostTables = {
  id: "gmail",
  tables: { ...gmailTables, ...gmailReplyTables },
  region: "main",
  words: ["body", "snippet"],
};
