import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";

interface PassphraseInputProps {
  readonly label: WordKey;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly isShown: boolean;
  /** A new one is not filled in by the browser. */
  readonly isNew: boolean;
  readonly isWrong?: boolean;
  readonly hint?: string;
  /** Takes focus when it comes. */
  readonly isFirst?: boolean;
}

/** A passphrase, hidden unless the person wants to see it. */
export function PassphraseInput(props: PassphraseInputProps) {
  const { label, value, onType, isShown, isNew, isWrong = false, hint, isFirst = false } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isFirst) field.current?.focus();
  }, []);
  const type: { readonly type: "text" } | { readonly type: "password" } = { type: isShown ? "text" : "password" };
  return (
    <div class="field">
      <label for={id}>{say(label)}</label>
      <input
        ref={field}
        id={id}
        class="input"
        {...type}
        autocomplete={isNew ? "new-password" : "off"}
        spellcheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        aria-invalid={isWrong}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
