import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Fields } from "../../core/model/note";
import { type Strength, strengthLimits } from "../../core/model/strength";
import { say, type WordKey } from "../../platform/words";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { FormFoot } from "../parts/form-foot";

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
  const { fields, type, forget } = useDraft(`strength:${strength.id}`, { name: strength.name }, drafts);
  const alone = useAlone();
  const [trouble, setTrouble] = useState<WordKey | null>(null);
  /** What was typed since it was kept stays a draft. */
  const close = (kept?: Fields) => {
    forget(kept);
    onClose();
  };
  const keep = async () => {
    const name = (fields["name"] ?? "").trim();
    if (name === "") setTrouble("strengthNoName");
    else if (isThere(name)) setTrouble("strengthHere");
    else if (await onKeep(name)) close(fields);
    else setTrouble("notKept");
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
          maxLength={strengthLimits.name}
          value={fields["name"] ?? ""}
          onInput={({ currentTarget }) => type("name", currentTarget.value)}
        />
      </div>
      <FormFoot trouble={trouble && say(trouble)} onCancel={() => close()} />
    </form>
  );
}
