import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";
import { useSwitch } from "../../ui/use-switch";

interface SwitchRowProps {
  readonly title: WordKey;
  readonly lead: WordKey;
  readonly isOn: boolean;
  /** Resolves to whether it was switched. */
  readonly onSwitch: (on: boolean) => Promise<boolean>;
  /** Said where that failed. */
  readonly failed?: WordKey;
  /** What belongs to it while it is on. */
  readonly children?: ComponentChildren;
}

/** Something that is on or off, and what that means. It moves at once, and back if that could not be kept. */
export function SwitchRow({ title, lead, isOn, onSwitch, failed = "notDone", children }: SwitchRowProps) {
  const id = useId();
  const state = useSwitch(isOn, onSwitch);
  return (
    <li>
      <div class="stack tight">
        <label class="switch">
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state; a second one could differ.
            role="switch"
            aria-describedby={id}
            checked={state.isOn}
            onChange={(event) => state.turn(event.currentTarget.checked)}
          />
          {say(title)}
        </label>
        <p id={id} class="small soft">
          {say(lead)}
        </p>
        {children}
        {state.hasFailed && <p role="alert">{say(failed)}</p>}
      </div>
    </li>
  );
}
