import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Fields } from "../../core/model/note";
import { type OwnWordingFields, ownWordingLimits } from "../../core/model/own-wording";
import { findUnknownVariable } from "../../core/replies/own-wording";
import { say } from "../../platform/words";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { changedSince } from "../parts/changed-since";
import { FormFoot } from "../parts/form-foot";
import { useTrouble } from "../parts/use-trouble";
import { VariableButtons } from "./variable-buttons";
import { WordingPreview } from "./wording-preview";

export interface WordingFormProps {
  /** Names the draft of this form. */
  readonly draftId: string;
  readonly start: OwnWordingFields;
  readonly ports: DraftPorts;
  /** Resolves to whether it was kept. `changed` is what is not as it was when the form opened. */
  readonly onKeep: (fields: OwnWordingFields, changed: Partial<OwnWordingFields>) => Promise<boolean>;
  readonly onClose: () => void;
}

/** One wording, to be written or changed, with how it would look. What is typed is kept as a draft until it is kept for good. */
export function WordingForm({ draftId, start, ports, onKeep, onClose }: WordingFormProps) {
  const id = useId();
  const [{ name, text }] = useState(start);
  const draft = useDraft(draftId, { name, text }, ports, "typed");
  const { fields, type } = draft;
  const alone = useAlone();
  const trouble = useTrouble();
  const first = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  // After a variable was put in, the person writes on behind it.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const wording = { name: (fields["name"] ?? "").trim(), text: fields["text"] ?? "" };

  const insert = (variable: string) => {
    const { selectionStart: from, selectionEnd: to } = field.current ?? { selectionStart: 0, selectionEnd: 0 };
    caret.current = from + variable.length;
    type("text", wording.text.slice(0, from) + variable + wording.text.slice(to));
  };
  /** What was typed since it was kept stays a draft. */
  const close = (kept: Fields) => {
    draft.forget(kept);
    onClose();
  };
  const keep = async () => {
    const unknown = findUnknownVariable(wording.text);
    if (wording.name === "") trouble.tell(say("wordingEmpty"), `${id}-name`);
    else if (wording.text.trim() === "") trouble.tell(say("wordingEmpty"), `${id}-text`);
    else if (unknown !== null) trouble.tell(say("wordingUnknown", unknown), `${id}-text`);
    else {
      const kept = { ...wording, text: wording.text.trim() };
      if (await onKeep(kept, changedSince({ name, text }, kept))) close(fields);
      else trouble.tell(say("notKept"));
    }
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void alone(keep);
      }}
    >
      <div class="field">
        <label for={`${id}-name`}>{say("wordingName")}</label>
        <input
          ref={first}
          id={`${id}-name`}
          class="input"
          dir="auto"
          {...trouble.of(`${id}-name`)}
          maxLength={ownWordingLimits.name}
          value={fields["name"] ?? ""}
          onInput={({ currentTarget }) => type("name", currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-text`}>{say("wordingText")}</label>
        <span class="hint" id={`${id}-hint`}>
          {say("wordingTextHint")}
        </span>
        <VariableButtons onInsert={insert} />
        <textarea
          ref={field}
          id={`${id}-text`}
          class="input"
          data-roomy
          dir="auto"
          rows={6}
          {...trouble.of(`${id}-text`, `${id}-hint`)}
          maxLength={ownWordingLimits.text}
          value={wording.text}
          onInput={({ currentTarget }) => type("text", currentTarget.value)}
        />
      </div>
      <WordingPreview text={wording.text} />
      <FormFoot trouble={trouble} draft={draft} onCancel={onClose} />
    </form>
  );
}
