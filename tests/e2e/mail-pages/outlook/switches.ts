import { type CommonSwitches, usualCommon } from "../common-switches";

/** How the simulated Outlook behaves. */
export type OutlookSwitches = CommonSwitches;

export const usualOutlook: OutlookSwitches = usualCommon;
