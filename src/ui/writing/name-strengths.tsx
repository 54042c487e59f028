import { hasWords } from "../../core/model/note";
import { say } from "../../platform/words";
import { LetGo } from "./let-go";
import { Outcome } from "./outcome";
import { useWriting } from "./use-writing";
import { WritingField } from "./writing-field";
import { WritingLine } from "./writing-line";
import type { WrittenBodyProps } from "./written-body";

const strengths = [
  ["first", "nameStrengthsAsked"],
  ["second", "nameStrengthsEasy"],
  ["third", "nameStrengthsLearned"],
] as const;

/** Up to three strengths, and where one of them showed. */
export function NameStrengthsWriting({ writing, takesFocus }: WrittenBodyProps) {
  const state = useWriting(writing);
  if (state.status === "gone") return <Outcome words="writingGone" way="undo" onWay={() => void writing.undo()} />;
  return (
    <>
      <p>{say("nameStrengthsWrite")}</p>
      {state.isReady && (
        <>
          {strengths.map(([name, label], index) => (
            <WritingField
              key={name}
              name={name}
              label={say(label)}
              isSoft
              size="line"
              writing={writing}
              state={state}
              takesFocus={takesFocus && index === 0}
            />
          ))}
          <WritingField
            name="shown"
            label={say("nameStrengthsWhere")}
            hint={say("nameStrengthsWhereHint")}
            size="line"
            writing={writing}
            state={state}
          />
        </>
      )}
      <WritingLine state={state}>{hasWords(state.fields) && <LetGo writing={writing} kind="link" />}</WritingLine>
    </>
  );
}
