import { useEffect, useState } from "preact/hooks";
import { hasWords } from "../../core/model/note";
import { say } from "../../platform/words";
import { TheirWords } from "../their-words";
import { LetGo } from "./let-go";
import { Outcome } from "./outcome";
import { useWriting } from "./use-writing";
import { WritingField } from "./writing-field";
import { WritingLine } from "./writing-line";
import type { WrittenBodyProps } from "./written-body";

/** Their words; the first thought; then, with that in sight, what one would tell a friend. */
export function NotPersonalWriting({ mail, writing, takesFocus }: WrittenBodyProps) {
  const state = useWriting(writing);
  /** Null until the form is known: one that was begun goes on at its second question. */
  const [asks, setAsks] = useState<"thought" | "friend" | null>(null);
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    if (state.isReady && asks === null) setAsks(hasWords(state.fields) ? "friend" : "thought");
  }, [state.isReady]);
  const ask = (next: "thought" | "friend") => {
    setMoved(true);
    setAsks(next);
    writing.save();
  };
  if (state.status === "gone") return <Outcome words="writingGone" way="undo" onWay={() => void writing.undo()} />;
  const field = { writing, state, takesFocus: takesFocus || hasMoved };
  const thought = state.fields["thought"]?.trim() ?? "";
  return (
    <>
      <TheirWords mail={mail} />
      {asks === "thought" && (
        <>
          <WritingField
            key="thought"
            name="thought"
            label={say("firstThought")}
            hint={say("firstThoughtHint")}
            {...field}
          />
          <button type="button" class="btn start" onClick={() => ask("friend")}>
            {say("goOn")}
          </button>
        </>
      )}
      {asks === "friend" && (
        <>
          <div class="kept" data-own>
            <div class="line">
              <p class="label">{say("firstThought")}</p>
              <button type="button" class="link small push" data-soft onClick={() => ask("thought")}>
                {say(thought === "" ? "write" : "edit")}
              </button>
            </div>
            {thought !== "" && (
              <p class="own-words" dir="auto">
                {thought}
              </p>
            )}
          </div>
          <WritingField key="friend" name="friend" label={say("toAFriend")} {...field} />
        </>
      )}
      <WritingLine state={state}>{hasWords(state.fields) && <LetGo writing={writing} kind="link" />}</WritingLine>
    </>
  );
}
