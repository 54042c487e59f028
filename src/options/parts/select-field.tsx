import type { ComponentChildren } from "preact";
import { say, type WordKey } from "../../platform/words";

interface SelectFieldProps {
  readonly id: string;
  readonly label: WordKey;
  readonly value: string;
  readonly onPick: (value: string) => void;
  /** Its `option`s. */
  readonly children: ComponentChildren;
}

/** One of several, by name. */
export function SelectField({ id, label, value, onPick, children }: SelectFieldProps) {
  return (
    <div class="field">
      <label for={id}>{say(label)}</label>
      <select
        id={id}
        class="input choice start"
        value={value}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}
