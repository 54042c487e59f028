import { say, type WordKey } from "../../platform/words";
import type { Work } from "./use-work";

interface WorkBarProps {
  readonly work: Work;
  /** What is being done. */
  readonly words: WordKey;
}

/** How far longer work is, and the way to stop it; not there for what is over in a moment. */
export function WorkBar({ work, words }: WorkBarProps) {
  if (work.share === null) return null;
  return (
    <div class="line work">
      <label class="line">
        <span class="small soft">{say(words)}</span>
        <progress max={1} value={work.share} />
      </label>
      <button type="button" class="link" data-soft onClick={work.stop}>
        {say("workStop")}
      </button>
    </div>
  );
}
