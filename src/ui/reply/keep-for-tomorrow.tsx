import { addDays } from "../../core/model/calendar-day";
import { say } from "../../platform/words";
import { dayHere, sayDay } from "../day";
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
      <span role="status">{day !== null && say("replyKeptFor", sayDay(day))}</span>
      <button
        type="button"
        class="link"
        data-soft
        onClick={ports.guard(() => onPlan(day === null ? addDays(dayHere(), 1) : null))}
      >
        {say(day === null ? "replyTomorrow" : "undo")}
      </button>
    </p>
  );
}
