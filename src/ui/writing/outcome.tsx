import { useLayoutEffect, useRef } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";
import { Notice } from "../notice";

interface OutcomeProps {
  readonly words: WordKey;
  readonly way: WordKey;
  readonly onWay: () => void;
}

/** What became of it, and the way back. It stands where the pressed button was, so it takes focus. */
export function Outcome({ words, way, onWay }: OutcomeProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <Notice kind="done" words={say(words)}>
      <button ref={button} type="button" class="link" onClick={onWay}>
        {say(way)}
      </button>
    </Notice>
  );
}
