import { useState } from "preact/hooks";
import { feedbackLimits, feedbackThemes, goalLimit } from "../../core/model/feedback";
import { lineLimit } from "../../core/model/mail";
import { hasWords } from "../../core/model/note";
import { say } from "../../platform/words";
import type { Writing, WritingState } from "../step-writing";
import { themeWords } from "../theme-words";
import { useAlone } from "../use-alone";
import { readFeedback, readThemes } from "./feedback-fields";
import { LetGo } from "./let-go";
import { WritingField } from "./writing-field";
import { WritingLine } from "./writing-line";

interface FeedbackFormProps {
  readonly writing: Writing;
  readonly state: WritingState;
  readonly takesFocus: boolean;
  /** It was kept, or is not wanted any more. */
  readonly onClose: () => void;
}

/** An answer, pasted or written down: what was said, by whom, what it is about and what to work on. */
export function FeedbackForm({ writing, state, takesFocus, onClose }: FeedbackFormProps) {
  const [isEmpty, setEmpty] = useState(false);
  const alone = useAlone();
  const form = { writing, state };
  const themes = readThemes(state.fields);
  const keep = async () => {
    setEmpty(readFeedback(state.fields) === null);
    if (readFeedback(state.fields) !== null && (await writing.keep())) onClose();
  };
  const tick = (theme: (typeof feedbackThemes)[number], isTicked: boolean) => {
    const next = feedbackThemes.filter((one) => (one === theme ? isTicked : themes.includes(one)));
    writing.type("themes", next.join(" "));
    writing.save();
  };
  return (
    <>
      <WritingField
        name="text"
        label={say("feedbackPaste")}
        limit={feedbackLimits.text}
        takesFocus={takesFocus}
        {...form}
      />
      <WritingField name="from" label={say("feedbackFrom")} isSoft size="line" limit={lineLimit} {...form} />
      <WritingField
        name="goal"
        label={say("feedbackGoal")}
        hint={say("feedbackGoalHint")}
        size="line"
        limit={goalLimit}
        {...form}
      />
      <fieldset class="pick">
        <legend class="label">{say("feedbackAbout")}</legend>
        <div class="tags">
          {feedbackThemes.map((theme) => (
            <label key={theme} class="check">
              <input
                type="checkbox"
                checked={themes.includes(theme)}
                onChange={({ currentTarget }) => tick(theme, currentTarget.checked)}
              />
              {say(themeWords[theme])}
            </label>
          ))}
        </div>
      </fieldset>
      <WritingLine state={state} />
      {isEmpty && <p role="alert">{say("feedbackEmpty")}</p>}
      <div class="line">
        <button type="button" class="btn" onClick={() => void alone(keep)}>
          {say("keepIt")}
        </button>
        {hasWords(state.fields) ? (
          <LetGo writing={writing} kind="btn" />
        ) : (
          <button type="button" class="btn" data-kind="quiet" onClick={onClose}>
            {say("closeNotice")}
          </button>
        )}
      </div>
    </>
  );
}
