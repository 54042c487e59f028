import { useState } from "preact/hooks";
import { strengthLimits } from "../../core/model/strength";
import { NotKept } from "../not-kept";
import type { Writing, WritingState } from "../step-writing";
import { useAlone } from "../use-alone";
import { AddLine } from "./add-line";

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
  const alone = useAlone();
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
    <>
      <AddLine
        name="new"
        label="strengthNew"
        limit={strengthLimits.name}
        writing={writing}
        state={state}
        takesFocus={takesFocus}
        onAdd={() => void alone(add)}
      />
      {hasFailed && <NotKept />}
    </>
  );
}
