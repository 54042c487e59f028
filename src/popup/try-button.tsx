import { useState } from "preact/hooks";
import { say } from "../platform/words";

interface TryButtonProps {
  readonly words: string;
  readonly kind?: "primary" | "quiet";
  /** Resolves to whether it was done. */
  readonly act: () => Promise<boolean>;
}

/** A button whose failure is said beside it. */
export function TryButton({ words, kind, act }: TryButtonProps) {
  const [hasFailed, setFailed] = useState(false);
  const press = async () => {
    setFailed(false);
    setFailed(!(await act()));
  };
  return (
    <>
      <button type="button" class="btn" data-kind={kind} onClick={() => void press()}>
        {words}
      </button>
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </>
  );
}
