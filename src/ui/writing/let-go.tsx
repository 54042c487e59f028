import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import type { Writing } from "../step-writing";

interface LetGoProps {
  readonly writing: Writing;
  /** As a button of equal weight beside another one, or as a link. */
  readonly kind: "btn" | "link";
}

/** Deletes what is written; where that failed, it says so, and everything is still there. */
export function LetGo({ writing, kind }: LetGoProps) {
  const [hasFailed, setFailed] = useState(false);
  const letGo = async () => {
    setFailed(false);
    setFailed(!(await writing.letGo()));
  };
  return (
    <>
      <button type="button" class={kind} data-soft={kind === "link" || undefined} onClick={() => void letGo()}>
        {say("letGo")}
      </button>
      {hasFailed && <p role="alert">{say("notLetGo")}</p>}
    </>
  );
}
