import { useState } from "preact/hooks";
import { say } from "../platform/words";
import { Notice } from "./notice";
import type { Press } from "./press";

interface StorageNoticeProps {
  /** What cannot be opened, and what follows from it. */
  readonly words: string;
  /** Resolves to whether the storage is open again. */
  readonly tryAgain: () => Promise<boolean>;
  /** Wraps the press; the card refuses presses that no person made. */
  readonly guard?: (press: Press) => Press;
}

/** The storage cannot be opened: what is so, and the way to try again. A try that fails is said. */
export function StorageNotice({ words, tryAgain, guard = (press) => press }: StorageNoticeProps) {
  const [isStillClosed, setStillClosed] = useState(false);
  const press = async () => {
    setStillClosed(false);
    setStillClosed(!(await tryAgain()));
  };
  return (
    <Notice words={words}>
      <div class="line">
        <button type="button" class="link" onClick={guard(() => void press())}>
          {say("tryAgain")}
        </button>
        <span class="soft" role="alert">
          {isStillClosed && say("stillClosed")}
        </span>
      </div>
    </Notice>
  );
}
