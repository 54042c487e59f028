import { type CommonSwitches, usualCommon } from "../common-switches";

/** How the simulated Gmail behaves. */
export interface GmailSwitches extends CommonSwitches {
  /** Which header buttons a message has: the older row of `aaq` or the newer `DILLkc`. */
  readonly headerButtons: "A" | "B";
}

export const usualGmail: GmailSwitches = { ...usualCommon, headerButtons: "A" };
