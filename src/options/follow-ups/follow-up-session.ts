import { writeCalendar } from "../../exchange/calendar";
import { followUpCalls } from "../../messages/follow-up-calls";
import { followNotifying } from "../../platform/permissions";
import { saveFile } from "../parts/save-file";
import type { FollowUpPorts } from "./follow-up-ports";

/** Follow-ups as the options page works with them. */
export const followUpPorts: FollowUpPorts = {
  ...followUpCalls,
  saveCalendar: (name, entries) => saveFile(name, "text/calendar", writeCalendar(entries)),
  followNotifying,
};
