import type { HostTables } from "../all-tables";
import { outlookReplyTables } from "./reply-tables";
import { outlookTables } from "./tables";

/** Every need of Outlook's pages. */
export const outlookAllTables: HostTables = {
  id: "outlook",
  tables: { ...outlookTables, ...outlookReplyTables },
  region: "pane",
  words: ["body"],
};
