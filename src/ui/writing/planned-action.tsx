import { useState } from "preact/hooks";
import type { FollowUp } from "../../core/model/follow-up";
import { say } from "../../platform/words";
import { sayDay } from "../day";
import { NotKept } from "../not-kept";
import type { OwnPorts } from "../own-ports";

interface PlannedActionProps {
  readonly planned: FollowUp;
  readonly own: OwnPorts;
  readonly onAnother: () => void;
}

/** What is planned, in its own words, and its day; whether it is done can be said now or at any time later. */
export function PlannedAction({ planned: { id, text, day, doneAt }, own, onAnother }: PlannedActionProps) {
  const [hasFailed, setFailed] = useState(false);
  const isDone = doneAt !== null;
  const settle = async () => setFailed(!(await own.settleAction(id, !isDone)));
  return (
    <>
      <div class="kept">
        <p class="label" role="status">
          {isDone ? say("planDoneSaid") : say("plannedFor", sayDay(day))}
        </p>
        <p class="own-words" dir="auto">
          {text}
        </p>
      </div>
      <div class="line">
        <button type="button" class="btn" onClick={() => void settle()}>
          {say(isDone ? "planNotDone" : "planDone")}
        </button>
        <button type="button" class="link small" data-soft onClick={onAnother}>
          {say("planAnother")}
        </button>
      </div>
      {hasFailed && <NotKept />}
    </>
  );
}
