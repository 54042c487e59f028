import { useState } from "preact/hooks";
import { strengthLimits } from "../../core/model/strength";
import { say } from "../../platform/words";
import { NotKept } from "../not-kept";
import type { Writing, WritingState } from "../step-writing";
import { WritingField } from "./writing-field";

interface NewStrengthProps {
  readonly writing: Writing;
  readonly state: WritingState;
  /** Resolves to whether it was kept. */
  readonly onAdd: (name: string) => Promise<boolean>;
  readonly takesFocus: boolean;
}

/** A strength in words of one's own. Until it is added it is a draft of the step's form. */
export function NewStrength({ writing, state, onAdd, takesFocus }: NewStrengthProps) {
  const [hasFailed, setFailed] = useState(false);
  const name = (state.fields["new"] ?? "").trim();
  const add = async () => {
    if (name === "") return;
    const isKept = await onAdd(name);
    setFailed(!isKept);
    if (!isKept) return;
    writing.type("new", "");
    writing.save();
  };
  return (
    <form
      class="adding"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <WritingField
        name="new"
        label={say("strengthNew")}
        isSoft
        size="line"
        limit={strengthLimits.name}
        writing={writing}
        state={state}
        takesFocus={takesFocus}
      />
      <button type="submit" class="btn">
        {say("add")}
      </button>
      {hasFailed && <NotKept />}
    </form>
  );
}
