import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";

interface PassphraseInputProps {
  readonly label: WordKey;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly isShown: boolean;
  /** A new one is not filled in by the browser. */
  readonly isNew: boolean;
  /** What is wrong with it, as a sentence; null if nothing is. */
  readonly wrong: string | null;
  readonly hint?: string;
  /** Takes focus when it comes. */
  readonly isFirst?: boolean;
}

/** A passphrase, hidden unless the person wants to see it. What is wrong with it is said below it. */
export function PassphraseInput(props: PassphraseInputProps) {
  const { label, value, onType, isShown, isNew, wrong, hint, isFirst = false } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isFirst) field.current?.focus();
  }, []);
  const type: { readonly type: "text" } | { readonly type: "password" } = { type: isShown ? "text" : "password" };
  const told = [hint !== undefined && `${id}-hint`, wrong !== null && `${id}-wrong`].filter(Boolean).join(" ");
  return (
    <div class="field" data-wrong={wrong !== null || undefined}>
      <label for={id}>{say(label)}</label>
      <input
        ref={field}
        id={id}
        class="input"
        {...type}
        autocomplete={isNew ? "new-password" : "off"}
        spellcheck={false}
        aria-describedby={told || undefined}
        aria-invalid={wrong !== null}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {wrong !== null && (
        <p id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
