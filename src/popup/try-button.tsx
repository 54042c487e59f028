import { useState } from "preact/hooks";
import { say, type WordKey } from "../platform/words";

interface TryButtonProps {
  readonly words: string;
  readonly kind?: "primary" | "quiet" | undefined;
  /** What is said when it was not done. */
  readonly failed?: WordKey;
  /** Resolves to whether it was done. */
  readonly act: () => Promise<boolean>;
}

/** A button whose failure is said beside it. */
export function TryButton({ words, kind, failed = "notDone", act }: TryButtonProps) {
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
      {hasFailed && <p role="alert">{say(failed)}</p>}
    </>
  );
}
