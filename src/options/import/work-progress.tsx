import { useEffect, useId, useState } from "preact/hooks";
import { say } from "../../platform/words";
import type { Work } from "./use-import";

/** Milliseconds before it is worth telling that something takes its time. */
const patience = 500;

/** How far a long work is, and the way to stop it. What is over at once shows nothing. */
export function WorkProgress({ what, share, stop }: Work) {
  const [isLong, setLong] = useState(false);
  const id = useId();
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div class="working">
      <label for={id}>{say(what)}</label>
      <progress id={id} max={1} value={share} />
      <button type="button" class="btn" onClick={stop}>
        {say("importStop")}
      </button>
    </div>
  );
}
