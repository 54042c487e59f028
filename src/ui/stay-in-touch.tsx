import { addMonths } from "../core/model/calendar-day";
import type { OpenMail } from "../core/model/open-mail";
import { factsOf } from "../core/recovery/facts";
import { say } from "../platform/words";
import { dayHere, sayAhead, sayDay } from "./day";
import { NotKept } from "./not-kept";
import { PlanDay } from "./plan-day";
import type { PickPorts } from "./step-ports";
import { usePick } from "./use-pick";

/** Months after which one may be in touch, where the mail names no time of its own. */
const usual = [3, 6];

/** A day to be in touch again, or to apply again where the mail says after what time; planned with one click, if one likes. */
export function StayInTouch({ mail, picks }: { readonly mail: OpenMail; readonly picks: PickPorts }) {
  const { waitingMonths } = factsOf(mail);
  const kind = waitingMonths === null ? "stay-in-touch" : "re-apply";
  const kept = mail.followUps.find((planned) => planned.kind === kind && planned.doneAt === null)?.day ?? null;
  const { value, pick, hasFailed } = usePick(kept, (day) => picks.plan({ kind, text: "", day }));
  const here = dayHere();
  const months = waitingMonths === null ? usual : [...new Set([waitingMonths, ...usual])].slice(0, 2);
  const choices = months.map((count) => ({ words: sayAhead(count, "month"), day: addMonths(here, count) }));
  return (
    <>
      <PlanDay
        legend={say(waitingMonths === null ? "inTouchAgain" : "applyAgain")}
        name="in-touch"
        choices={choices}
        day={value}
        onPick={pick}
        guard={picks.guard}
      />
      {value !== null && (
        <p class="line small">
          <span role="status">{say("plannedFor", sayDay(value))}</span>
          <button type="button" class="link" data-soft onClick={picks.guard(() => pick(null))}>
            {say("takeBack")}
          </button>
        </p>
      )}
      {hasFailed && <NotKept />}
    </>
  );
}
