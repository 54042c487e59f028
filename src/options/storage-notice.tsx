import { useState } from "preact/hooks";
import { say } from "../platform/words";
import { Notice } from "../ui/notice";

/** The database cannot be opened: what to do about it. A new try that fails is told anew. */
export function StorageNotice({ tryAgain }: { tryAgain(): Promise<boolean> }) {
  const [tries, setTries] = useState(0);
  const again = async () => {
    if (!(await tryAgain())) setTries((before) => before + 1);
  };
  return (
    <div class="stack">
      <Notice key={tries} kind="failed" words={say("storageClosed")} />
      <div>
        <button type="button" class="btn" onClick={() => void again()}>
          {say("tryAgain")}
        </button>
      </div>
    </div>
  );
}
