import { say } from "../platform/words";
import { useTimer } from "./use-timer";

/** Two minutes without a sound. Its figure is not read out while it runs; its end is. */
export function QuietTimer() {
  const { left, isOver, toggle } = useTimer(120);
  return (
    <div class="line small">
      <button type="button" class="link" data-soft onClick={toggle}>
        {say(left === null ? "letItOutStart" : "letItOutStop")}
      </button>
      {left !== null && (
        <span class="soft" role="timer" aria-live="off">
          {say("letItOutLeft", `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`)}
        </span>
      )}
      <span class="soft" role="status">
        {isOver && say("letItOutOver")}
      </span>
    </div>
  );
}
