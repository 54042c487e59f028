import type { ComponentChildren } from "preact";

interface ChoiceProps<T> {
  readonly legend: string;
  /** Names the group within its page. */
  readonly name: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly value: T | null;
  readonly onPick: (value: T) => void;
  /** Lets through only what a person did: mail pages have scripts. */
  readonly guard: <E extends Event>(act: (event: E) => void) => (event: E) => void;
  /** One below the other, where the words are long. */
  readonly isList?: boolean;
  /** What belongs to the same question. */
  readonly children?: ComponentChildren;
}

/** One of a few, as radio buttons. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { legend, name, options, value, onPick, guard, isList = false, children } = props;
  return (
    <fieldset class="pick">
      <legend class="label">{legend}</legend>
      <div class={isList ? "options" : "seg"}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={guard(() => onPick(option.value))}
            />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
