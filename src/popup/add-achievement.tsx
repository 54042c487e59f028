import { useState } from "preact/hooks";
import { deskAddress } from "../messages/desk-address";
import { say } from "../platform/words";
import { Icon } from "../ui/icon";
import type { Writing } from "../ui/step-writing";
import { useAlone } from "../ui/use-alone";
import { Outcome } from "../ui/writing/outcome";
import { useWriting } from "../ui/writing/use-writing";
import { WritingField } from "../ui/writing/writing-field";
import { WritingLine } from "../ui/writing/writing-line";
import type { DeskPorts } from "./desk";

interface AddAchievementProps {
  /** The record it was come from, to go back to; null if there is none. */
  readonly rejectionId: string | null;
  readonly writing: Writing;
  readonly ports: Pick<DeskPorts, "addAchievement" | "takeBack">;
}

/** One thing the person did well, in a line. */
export function AddAchievement({ rejectionId, writing, ports }: AddAchievementProps) {
  const state = useWriting(writing);
  const [kept, setKept] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const alone = useAlone();
  const text = (state.fields["text"] ?? "").trim();
  const keep = async () => {
    const id = await ports.addAchievement(text);
    setFailed(id === null);
    if (id === null) return;
    setKept({ id, text });
    // What was typed meanwhile is for another one.
    if ((writing.read().fields["text"] ?? "").trim() !== text) return;
    writing.type("text", "");
    writing.save();
  };
  const takeBack = async (done: { readonly id: string; readonly text: string }) => {
    const isBack = await ports.takeBack(done.id);
    setFailed(!isBack);
    if (!isBack) return;
    writing.type("text", done.text);
    setKept(null);
  };
  return (
    <>
      {rejectionId !== null && (
        <div class="bar">
          <a class="back" href={deskAddress({ add: null, rejectionId, step: null })}>
            <Icon name="back" />
            {say("allSteps")}
          </a>
        </div>
      )}
      <form
        class="card-body"
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== "") void alone(keep);
        }}
      >
        <h1>{say("addAchievement")}</h1>
        {kept ? (
          <>
            <p class="own-words" dir="auto">
              {kept.text}
            </p>
            <Outcome words="achievementKept" way="undo" onWay={() => void alone(() => takeBack(kept))} />
            <button type="button" class="btn start" onClick={() => setKept(null)}>
              {say("addAnother")}
            </button>
          </>
        ) : (
          state.isReady && (
            <>
              <WritingField
                name="text"
                label={say("achievementField")}
                hint={say("achievementHint")}
                writing={writing}
                state={state}
                takesFocus
              />
              <WritingLine state={state} />
              <button type="submit" class="btn start" data-kind="primary">
                {say("keepIt")}
              </button>
            </>
          )
        )}
        {hasFailed && <p role="alert">{say("notDone")}</p>}
      </form>
    </>
  );
}
