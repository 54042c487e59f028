import { writeCalendar } from "../exchange/calendar";
import { followUpCalls } from "../messages/follow-up-calls";
import { followNotifying } from "../platform/permissions";
import type { FollowUpPorts } from "./follow-up-ports";
import { saveFile } from "./save-file";

/** Follow-ups as the options page works with them. */
export const followUpPorts: FollowUpPorts = {
  ...followUpCalls,
  saveCalendar: (name, entries) => saveFile(name, "text/calendar", writeCalendar(entries)),
  followNotifying,
};
