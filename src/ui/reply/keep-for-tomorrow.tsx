import { say } from "../../platform/words";
import { dayOf } from "../day";
import type { ReplyPorts } from "./reply-ports";

interface KeepForTomorrowProps {
  /** The day it is kept for (`YYYY-MM-DD`); null while it is kept for none. */
  readonly day: string | null;
  readonly onPlan: (day: string | null) => void;
  readonly ports: ReplyPorts;
}

/** The reply need not be sent today: it comes up again tomorrow, as it is. */
export function KeepForTomorrow({ day, onPlan, ports }: KeepForTomorrowProps) {
  return (
    <p class="line small soft push">
      <span role="status">{day !== null && say("replyKeptFor", dayOf(Date.parse(`${day}T12:00`)))}</span>
      <button
        type="button"
        class="link"
        data-soft
        onClick={ports.guard(() => onPlan(day === null ? tomorrow(new Date()) : null))}
      >
        {say(day === null ? "replyTomorrow" : "undo")}
      </button>
    </p>
  );
}

/** The next day on the person's own calendar, as `YYYY-MM-DD`. */
function tomorrow(now: Date): string {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${next.getFullYear()}-${two(next.getMonth() + 1)}-${two(next.getDate())}`;
}
