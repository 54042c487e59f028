import { useState } from "preact/hooks";
import { hasWords } from "../../core/model/note";
import { say } from "../../platform/words";
import { QuietTimer } from "../quiet-timer";
import { SteppingStone } from "../stepping-stone";
import { LetGo } from "./let-go";
import { Outcome } from "./outcome";
import { useWriting } from "./use-writing";
import { WritingField } from "./writing-field";
import { WritingLine } from "./writing-line";
import type { WrittenBodyProps } from "./written-body";

/** Writing freely; then it is kept or let go, both equally right; then how far this application came. */
export function LetItOutWriting({ mail, writing, takesFocus }: WrittenBodyProps) {
  const state = useWriting(writing);
  const [isKept, setKept] = useState(false);
  const [isBack, setBack] = useState(false);
  const goOn = () => {
    setBack(true);
    setKept(false);
  };
  const undo = () => {
    setBack(true);
    void writing.undo();
  };
  if (state.status === "gone" || isKept) {
    return (
      <>
        {isKept ? (
          <Outcome words="letItOutKept" way="writeOn" onWay={goOn} />
        ) : (
          <Outcome words="writingGone" way="undo" onWay={undo} />
        )}
        <SteppingStone mail={mail} />
      </>
    );
  }
  return (
    <>
      {state.isReady && (
        <WritingField
          name="text"
          label={say("letItOutField")}
          isSoft
          size="roomy"
          writing={writing}
          state={state}
          takesFocus={takesFocus || isBack}
        />
      )}
      <WritingLine state={state}>
        <QuietTimer />
      </WritingLine>
      {hasWords(state.fields) && (
        <div class="line">
          <button type="button" class="btn" onClick={() => void writing.keep().then(setKept)}>
            {say("keepIt")}
          </button>
          <LetGo writing={writing} kind="btn" />
        </div>
      )}
    </>
  );
}
