import { useState } from "preact/hooks";
import { followUpTextLimit } from "../../core/model/follow-up";
import { factsOf } from "../../core/recovery/facts";
import { listActions } from "../../core/recovery/next-actions";
import { say } from "../../platform/words";
import { actionWords } from "../action-words";
import { PlanAction } from "../plan-action";
import { Lead } from "../steps/step-body";
import { useFollowed } from "../use-followed";
import { PlannedAction } from "./planned-action";
import { useWriting } from "./use-writing";
import { WritingField } from "./writing-field";
import { WritingLine } from "./writing-line";
import type { WrittenBodyProps } from "./written-body";

/** If and then, in words of one's own or with one that is ready; and its day. */
export function NextStepWriting({ mail, writing, ports: { picks }, own, takesFocus }: WrittenBodyProps) {
  const state = useWriting(writing);
  const planned = useFollowed(own.followAction);
  const feedback = useFollowed(own.followFeedback);
  const [isAnother, setAnother] = useState(false);
  // Nothing that comes later may move what is pressed.
  if (planned === undefined || !feedback) return null;
  if (planned && !isAnother) return <PlannedAction planned={planned} own={own} onAnother={() => setAnother(true)} />;
  const moment = (state.fields["if"] ?? "").trim();
  const action = (state.fields["then"] ?? "").trim();
  const goals = feedback.flatMap(({ goal }) => (goal === "" ? [] : [say("actionGoal", goal)]));
  const ready = [...goals.slice(0, 1), ...listActions(factsOf(mail).stage).map((one) => say(actionWords[one]))];
  const sentence = action && moment ? say("ifThen", moment, action) : action;
  const put = (words: string) => {
    writing.type("then", words);
    writing.save();
  };
  return (
    <>
      <Lead>{say("nextStepLead")}</Lead>
      {state.isReady && (
        <>
          <WritingField
            name="if"
            label={say("nextStepIf")}
            hint={say("nextStepIfHint")}
            size="line"
            limit={followUpTextLimit / 4}
            writing={writing}
            state={state}
            takesFocus={takesFocus}
          />
          <WritingField
            name="then"
            label={say("nextStepThen")}
            hint={say("nextStepThenHint")}
            size="line"
            limit={followUpTextLimit / 2}
            writing={writing}
            state={state}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons. */}
          <div class="tags" role="group" aria-label={say("actionReady")}>
            {ready.map((words) => (
              <button key={words} type="button" class="tag" aria-pressed={action === words} onClick={() => put(words)}>
                {words}
              </button>
            ))}
          </div>
          {picks && (
            <PlanAction
              picks={picks}
              text={sentence}
              onPlanned={() => {
                setAnother(false);
                void writing.keep();
              }}
            />
          )}
        </>
      )}
      <WritingLine state={state} />
    </>
  );
}
