import { say } from "../platform/words";
import { Choice } from "./choice";
import { dayHere } from "./day";
import type { PickPorts } from "./step-ports";

interface PlanDayProps {
  readonly legend: string;
  /** Names the group within its page. */
  readonly name: string;
  /** The days that are offered, each as `YYYY-MM-DD`. */
  readonly choices: readonly { readonly words: string; readonly day: string }[];
  readonly day: string | null;
  readonly onPick: (day: string) => void;
  readonly guard: PickPorts["guard"];
}

/** A day: one of a few that are near, or any other from today on. A day is no private word, so it may be typed on a mail page. */
export function PlanDay({ legend, name, choices, day, onPick, guard }: PlanDayProps) {
  const isOther = day !== null && !choices.some((choice) => choice.day === day);
  return (
    <Choice
      legend={legend}
      name={name}
      options={choices.map((choice) => ({ value: choice.day, words: choice.words }))}
      value={day}
      onPick={onPick}
      guard={guard}
    >
      <label class="line small soft">
        {say("dayOther")}
        <input
          type="date"
          class="date"
          min={dayHere()}
          value={isOther ? day : ""}
          onChange={guard(({ currentTarget: { value } }) => {
            // While a year is typed it has too few figures yet: a day long gone.
            if (value >= dayHere()) onPick(value);
          })}
        />
      </label>
    </Choice>
  );
}
