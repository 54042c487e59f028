import type { ComponentChildren } from "preact";
import { say, type WordKey } from "../../platform/words";
import type { WritingState, WritingStatus } from "../step-writing";

const words: Readonly<Partial<Record<WritingStatus, WordKey>>> = { draft: "keptAsDraft", kept: "keptHere" };

interface WritingLineProps {
  readonly state: WritingState;
  /** What can be done with it. */
  readonly children?: ComponentChildren;
}

/** Says, quietly, what became of what was typed; only a failure is said aloud. */
export function WritingLine({ state, children }: WritingLineProps) {
  const said = words[state.status];
  return (
    <div class="line small writing-line">
      <span class="soft" role="status">
        {said && say(said)}
      </span>
      {state.status === "not-kept" && <p role="alert">{say("notKeptYet")}</p>}
      {children}
    </div>
  );
}
