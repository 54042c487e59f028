import { useState } from "preact/hooks";
import { hasWords } from "../../core/model/note";
import { say } from "../../platform/words";
import { MoodPick } from "../mood-pick";
import { QuietTimer } from "../quiet-timer";
import { SteppingStone } from "../stepping-stone";
import { LetGo } from "./let-go";
import { Outcome } from "./outcome";
import { useWriting } from "./use-writing";
import { WritingField } from "./writing-field";
import { WritingLine } from "./writing-line";
import type { WrittenBodyProps } from "./written-body";

/** How it is; writing freely; then it is kept or let go, both equally right; then how far this application came, and how it is now. */
export function LetItOutWriting({ mail, writing, ports: { picks }, takesFocus }: WrittenBodyProps) {
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
  const after = picks && <MoodPick mail={mail} picks={picks} when="after" />;
  if (state.status === "gone" || isKept) {
    return (
      <>
        {isKept ? (
          <Outcome words="letItOutKept" way="writeOn" onWay={goOn} />
        ) : (
          <Outcome words="writingGone" way="undo" onWay={undo} />
        )}
        <SteppingStone mail={mail} />
        {after}
      </>
    );
  }
  return (
    <>
      {picks && <MoodPick mail={mail} picks={picks} when="before" />}
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
      {state.hasNote && after}
    </>
  );
}
