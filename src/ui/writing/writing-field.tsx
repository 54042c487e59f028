import type { ComponentChildren, RefObject } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { fieldLimits } from "../../core/model/note";
import type { Writing, WritingState } from "../step-writing";

interface WritingFieldProps {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly hint?: string;
  readonly writing: Writing;
  readonly state: WritingState;
  /** `line`: one line. `text`: a few lines, grows with what is written. `roomy`: room for more from the start. */
  readonly size?: "line" | "text" | "roomy";
  /** Longest text, in UTF-16 code units. */
  readonly limit?: number;
  /** Quiet label, where several fields answer one question. */
  readonly isSoft?: boolean;
  /** Takes focus when it comes, since the person asked for it. */
  readonly takesFocus?: boolean;
  /** Where the field of one line is found by who puts something into it. */
  readonly line?: RefObject<HTMLInputElement | null>;
}

/** A field for private words, kept while they are typed. */
export function WritingField(props: WritingFieldProps) {
  const {
    name,
    label,
    hint,
    writing,
    state,
    size = "text",
    limit = fieldLimits.text,
    isSoft = false,
    takesFocus = false,
    line,
  } = props;
  const id = useId();
  const own = useRef<HTMLElement>(null);
  const ref = line ?? own;
  useLayoutEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, []);
  const field = {
    id,
    class: "input",
    dir: "auto" as const,
    autoComplete: "off",
    // A browser's own spelling help may send what is typed to a server.
    spellcheck: false,
    maxLength: limit,
    value: state.fields[name] ?? "",
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => writing.type(name, event.currentTarget.value),
    onBlur: writing.save,
  };
  return (
    <div class="field">
      <label for={id} class={isSoft ? "label" : undefined}>
        {label}
      </label>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {size === "line" ? (
        <input ref={ref as never} type="text" {...field} />
      ) : (
        <textarea ref={ref as never} rows={2} data-roomy={size === "roomy" || undefined} {...field} />
      )}
    </div>
  );
}
