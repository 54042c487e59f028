import { say, type WordKey } from "../../platform/words";
import type { Writing, WritingState } from "../step-writing";
import { WritingField } from "./writing-field";

interface AddLineProps {
  /** The field's name in the form; it is a draft there until it is added. */
  readonly name: string;
  readonly label: WordKey;
  /** Longest line, in UTF-16 code units. */
  readonly limit: number;
  readonly writing: Writing;
  readonly state: WritingState;
  readonly takesFocus?: boolean;
  readonly onAdd: () => void;
}

/** One line of one's own and the button that adds it. */
export function AddLine({ label, onAdd, ...field }: AddLineProps) {
  return (
    <form
      class="adding"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <WritingField label={say(label)} isSoft size="line" {...field} />
      <button type="submit" class="btn">
        {say("add")}
      </button>
    </form>
  );
}
