import { useId } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";
import type { Work } from "./use-work";

interface WorkBarProps {
  readonly work: Work;
  /** What is being done. */
  readonly words: WordKey;
  /** False for what is done as a whole or not at all: how far it is then tells nothing. */
  readonly canStop?: boolean;
}

/** How far longer work is, said once as it comes, and the way to stop it; not there for what is over in a moment. */
export function WorkBar({ work, words, canStop = true }: WorkBarProps) {
  const id = useId();
  if (work.share === null) return null;
  return (
    <div class="line work">
      <span id={id} class="small soft" role="status">
        {say(words)}
      </span>
      <progress aria-labelledby={id} max={1} {...(canStop && { value: work.share })} />
      {canStop && (
        <button type="button" class="link" data-soft onClick={work.stop}>
          {say("workStop")}
        </button>
      )}
    </div>
  );
}
