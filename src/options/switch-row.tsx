import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { say, type WordKey } from "../platform/words";

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
  const [asked, setAsked] = useState<boolean | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const change = async (on: boolean) => {
    setFailed(false);
    setAsked(on);
    setFailed(!(await onSwitch(on)));
    setAsked(null);
  };
  return (
    <li>
      <div class="stack tight">
        <label class="switch">
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state; a second one could differ.
            role="switch"
            aria-describedby={id}
            checked={asked ?? isOn}
            onChange={(event) => void change(event.currentTarget.checked)}
          />
          {say(title)}
        </label>
        <p id={id} class="small soft">
          {say(lead)}
        </p>
        {children}
        {hasFailed && <p role="alert">{say(failed)}</p>}
      </div>
    </li>
  );
}
