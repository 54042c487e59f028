import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { type Fields, strengthDraftId } from "../../core/model/note";
import { type Strength, strengthLimits } from "../../core/model/strength";
import { say } from "../../platform/words";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { FormFoot } from "../parts/form-foot";
import { useTrouble } from "../parts/use-trouble";

interface StrengthNameFormProps {
  readonly strength: Strength;
  readonly drafts: DraftPorts;
  /** True for a name another one in the list has. */
  readonly isThere: (name: string) => boolean;
  /** Resolves to whether it was kept. */
  readonly onKeep: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A strength gets another name where it stands. */
export function StrengthNameForm({ strength, drafts, isThere, onKeep, onClose }: StrengthNameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const draft = useDraft(strengthDraftId(strength.id), { name: strength.name }, drafts);
  const { fields, type } = draft;
  const alone = useAlone();
  const trouble = useTrouble();
  /** What was typed since it was kept stays a draft. */
  const close = (kept: Fields) => {
    draft.forget(kept);
    onClose();
  };
  const keep = async () => {
    const name = (fields["name"] ?? "").trim();
    if (name === "") trouble.tell(say("strengthNoName"), id);
    else if (isThere(name)) trouble.tell(say("strengthHere"), id);
    else if (await onKeep(name)) close(fields);
    else trouble.tell(say("notKept"));
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
        <label for={id}>{say("strengthName")}</label>
        <input
          ref={field}
          id={id}
          class="input"
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          {...trouble.of(id)}
          maxLength={strengthLimits.name}
          value={fields["name"] ?? ""}
          onInput={({ currentTarget }) => type("name", currentTarget.value)}
        />
      </div>
      <FormFoot trouble={trouble} draft={draft} onCancel={onClose} />
    </form>
  );
}
