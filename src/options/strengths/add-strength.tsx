import { useId, useRef, useState } from "preact/hooks";
import { strengthLimits } from "../../core/model/strength";
import { say, type WordKey } from "../../platform/words";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";

interface AddStrengthProps {
  readonly drafts: DraftPorts;
  /** True for a name that is in the list. */
  readonly isThere: (name: string) => boolean;
  /** Resolves to whether it was kept. */
  readonly onAdd: (name: string) => Promise<boolean>;
}

/** A strength in words of one's own, in a line. It is a draft until it is added. */
export function AddStrength({ drafts, isThere, onAdd }: AddStrengthProps) {
  const id = useId();
  const draft = useDraft("strength", { name: "" }, drafts);
  const alone = useAlone();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<WordKey | null>(null);
  const typed = draft.fields["name"] ?? "";
  const name = typed.trim();
  const isTrouble = told === "strengthNoName" || told === "notKept";
  const add = async () => {
    if (name === "") {
      setTold("strengthNoName");
      field.current?.focus();
      return;
    }
    if (isThere(name)) {
      setTold("strengthHere");
      return;
    }
    const isKept = await onAdd(name);
    setTold(isKept ? "kept" : "notKept");
    if (isKept) draft.forget(draft.fields);
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void alone(add);
      }}
    >
      <label for={id}>{say("strengthNew")}</label>
      <div class="quick">
        <input
          ref={field}
          id={id}
          class="input"
          aria-invalid={told === "strengthNoName" || undefined}
          aria-describedby={isTrouble ? `${id}-told` : undefined}
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          maxLength={strengthLimits.name}
          value={typed}
          onInput={({ currentTarget }) => {
            setTold(null);
            draft.type("name", currentTarget.value);
          }}
        />
        <button type="submit" class="btn">
          {say("add")}
        </button>
      </div>
      <p role="status" class="small soft">
        {told !== null && !isTrouble && say(told)}
      </p>
      {isTrouble && (
        <p id={`${id}-told`} role="alert">
          {say(told)}
        </p>
      )}
    </form>
  );
}
