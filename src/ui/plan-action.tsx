import { useState } from "preact/hooks";
import { addDays } from "../core/model/calendar-day";
import { say } from "../platform/words";
import { dayHere, sayAhead } from "./day";
import { NotKept } from "./not-kept";
import { PlanDay } from "./plan-day";
import type { PickPorts } from "./step-ports";

interface PlanActionProps {
  readonly picks: PickPorts;
  /** What is to be done, as it is when the button is pressed; empty while nothing is chosen. */
  readonly text: string;
  /** Called once it is planned. */
  readonly onPlanned: () => void;
}

/** Days that are offered: a small thing is for soon. */
const near = [0, 1, 3];

/** The day of the next action, and the button that plans it. Tomorrow unless one says otherwise. */
export function PlanAction({ picks, text, onPlanned }: PlanActionProps) {
  const here = dayHere();
  const [day, setDay] = useState(() => addDays(here, 1));
  const [told, setTold] = useState<"empty" | "failed" | null>(null);
  const plan = async () => {
    const isKept = text !== "" && (await picks.plan({ kind: "next-action", text, day }));
    if (isKept) onPlanned();
    else setTold(text === "" ? "empty" : "failed");
  };
  return (
    <>
      <PlanDay
        legend={say("dayWhich")}
        name="action-day"
        choices={near.map((days) => ({ words: sayAhead(days, "day"), day: addDays(here, days) }))}
        day={day}
        onPick={setDay}
        guard={picks.guard}
      />
      <button type="button" class="btn start" onClick={picks.guard(() => void plan())}>
        {say("planIt")}
      </button>
      {told === "empty" && <p role="alert">{say("planEmpty")}</p>}
      {told === "failed" && <NotKept />}
    </>
  );
}
