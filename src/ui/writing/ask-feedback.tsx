import { useState } from "preact/hooks";
import type { Feedback } from "../../core/model/feedback";
import { hasWords } from "../../core/model/note";
import { say } from "../../platform/words";
import { FeedbackQuestion } from "../steps/ask-feedback";
import { themeWords } from "../theme-words";
import { useFollowed } from "../use-followed";
import { clearFeedback, fillFeedback } from "./feedback-fields";
import { FeedbackForm } from "./feedback-form";
import { Outcome } from "./outcome";
import { useWriting } from "./use-writing";
import type { WrittenBodyProps } from "./written-body";

/** The question; what was answered, with what to work on; and the form an answer is kept with. */
export function AskFeedbackWriting({ mail, writing, own, takesFocus }: WrittenBodyProps) {
  const state = useWriting(writing);
  const feedback = useFollowed(own.followFeedback);
  const [wantsForm, setForm] = useState(false);
  if (state.status === "gone") return <Outcome words="writingGone" way="undo" onWay={() => void writing.undo()} />;
  // Nothing that comes later may move what is pressed.
  if (!feedback) return null;
  const isOpen = wantsForm || hasWords(state.fields);
  const edit = (kept: Feedback) => {
    fillFeedback(writing, kept);
    setForm(true);
  };
  const kept = feedback.filter(({ id }) => id !== state.fields["id"]);
  return (
    <>
      {kept.length === 0 && !isOpen && <FeedbackQuestion mail={mail} />}
      {kept.map((one) => (
        <Kept key={one.id} feedback={one} onEdit={() => edit(one)} />
      ))}
      {isOpen && state.isReady ? (
        <FeedbackForm
          writing={writing}
          state={state}
          takesFocus={wantsForm || takesFocus}
          onClose={() => {
            clearFeedback(writing);
            setForm(false);
          }}
        />
      ) : (
        <button type="button" class="btn start" onClick={() => setForm(true)}>
          {say(kept.length === 0 ? "feedbackCame" : "feedbackAnother")}
        </button>
      )}
    </>
  );
}

function Kept({ feedback, onEdit }: { readonly feedback: Feedback; readonly onEdit: () => void }) {
  const { text, from, goal, themes } = feedback;
  return (
    <div class="kept">
      <div class="line">
        <p class="label">{from === null ? say("feedbackTitle") : say("feedbackOf", from)}</p>
        <button type="button" class="link small push" data-soft onClick={onEdit}>
          {say("edit")}
        </button>
      </div>
      <p class="own-words" dir="auto">
        {text}
      </p>
      {goal !== "" && (
        <>
          <p class="label">{say("feedbackGoal")}</p>
          <p class="own-words" dir="auto">
            {goal}
          </p>
        </>
      )}
      {themes.length > 0 && <p class="small soft">{themes.map((theme) => say(themeWords[theme])).join(", ")}</p>}
    </div>
  );
}
