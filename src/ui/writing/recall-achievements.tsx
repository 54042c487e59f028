import { useState } from "preact/hooks";
import { achievementLimits } from "../../core/model/achievement";
import { factsOf } from "../../core/recovery/facts";
import { say } from "../../platform/words";
import { AchievementMatches, useMatches } from "../achievement-matches";
import { NotKept } from "../not-kept";
import { useAlone } from "../use-alone";
import { AddLine } from "./add-line";
import { Outcome } from "./outcome";
import { useWriting } from "./use-writing";
import { WritingField } from "./writing-field";
import { WritingLine } from "./writing-line";
import type { WrittenBodyProps } from "./written-body";

/** The best three for this application, one more in a line, and one kind sentence to oneself. */
export function RecallAchievementsWriting({ mail, writing, ports, own, takesFocus }: WrittenBodyProps) {
  const state = useWriting(writing);
  const matches = useMatches(ports.achievements);
  return (
    <>
      {matches && <AchievementMatches matches={matches} role={factsOf(mail).role} />}
      {state.isReady && matches && (
        <>
          <AddHere writing={writing} state={state} own={own} />
          <WritingField
            name="kind"
            label={say("recallKind")}
            hint={say("recallKindHint")}
            writing={writing}
            state={state}
            takesFocus={takesFocus}
          />
        </>
      )}
      <WritingLine state={state} />
    </>
  );
}

type AddHereProps = Pick<WrittenBodyProps, "writing" | "own"> & { readonly state: ReturnType<typeof useWriting> };

/** One thing the person did, in a line. Until it is added it is a draft of the step's form. */
function AddHere({ writing, state, own }: AddHereProps) {
  const [kept, setKept] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const alone = useAlone();
  const text = (state.fields["add"] ?? "").trim();
  const put = (value: string) => {
    writing.type("add", value);
    writing.save();
  };
  const add = async () => {
    if (text === "") return;
    const id = await own.addAchievement(text);
    setFailed(id === null);
    if (id === null) return;
    setKept({ id, text });
    put("");
  };
  const takeBack = async (done: { readonly id: string; readonly text: string }) => {
    const isBack = await own.takeBackAchievement(done.id);
    setFailed(!isBack);
    if (!isBack) return;
    setKept(null);
    put(done.text);
  };
  return (
    <>
      {kept && (
        <>
          <p class="own-words" dir="auto">
            {kept.text}
          </p>
          <Outcome words="achievementKept" way="undo" onWay={() => void takeBack(kept)} />
        </>
      )}
      <AddLine
        name="add"
        label="recallAddHere"
        limit={achievementLimits.text}
        writing={writing}
        state={state}
        onAdd={() => void alone(add)}
      />
      {hasFailed && <NotKept />}
    </>
  );
}
