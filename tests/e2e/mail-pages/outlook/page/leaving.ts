import { later } from "./clock";

type When = "reply-press" | "first-words";

let leave: () => void = () => undefined;

/** Says how another mail is opened. */
export function whenLeaving(act: () => void): void {
  leave = act;
}

/** Opens another mail if this is the moment for it, in a task of its own. */
export function leaveAt(when: When): void {
  if (window.simulatedOutlook.switches.leavesAt === when) later(0, leave);
}
