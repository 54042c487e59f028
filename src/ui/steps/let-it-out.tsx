import { factsOf } from "../../core/recovery/facts";
import { say } from "../../platform/words";
import { reachSentence } from "../reach";
import { useTimer } from "../use-timer";
import { Lead, type StepBodyProps } from "./step-body";

/** Said aloud or on paper, never typed here: the mail page could read it. */
export function LetItOut({ mail }: StepBodyProps) {
  const reached = reachSentence(factsOf(mail).stage);
  return (
    <>
      <p>{say("letItOutLead")}</p>
      <Lead>{say("letItOutPaper")}</Lead>
      <QuietTimer />
      {reached && (
        <div class="kept">
          <p class="label">{say("letItOutTrue")}</p>
          <p>{reached}</p>
        </div>
      )}
    </>
  );
}

/** Two minutes without a sound. Its figure is not read out while it runs; its end is. */
function QuietTimer() {
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
