import { type GmailSwitches, usualGmail } from "./gmail/switches";
import { type OutlookSwitches, usualOutlook } from "./outlook/switches";

/** How a simulated mail app behaves: each app heeds its own switches and leaves the other's alone. */
export type PageSwitches = GmailSwitches & OutlookSwitches;

export const usualSwitches: PageSwitches = { ...usualGmail, ...usualOutlook };
