import { saidAt } from "../../core/insight/feedback-themes";
import type { Feedback } from "../../core/model/feedback";
import { feedbackDraftId } from "../../core/model/note";
import { say } from "../../platform/words";
import { dayOf } from "../../ui/day";
import { themeWords } from "../../ui/theme-words";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { useOpener } from "../parts/begun";

interface FeedbackItemProps {
  readonly feedback: Feedback;
  readonly wish: FocusWish;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One piece of feedback in its words, with from whom, the goal, and what it is about. */
export function FeedbackItem({ feedback, wish, onEdit, onDelete }: FeedbackItemProps) {
  const { id, text, from, goal, themes } = feedback;
  const edit = useFocus<HTMLButtonElement>(wish, `edit ${id}`);
  const about = text.slice(0, 60);
  const opener = useOpener(feedbackDraftId(id), "edit", ["editAbout", about]);
  return (
    <div class="kept">
      <div class="stack">
        <blockquote dir="auto" class="stack">
          {text.split("\n").map((line) => (
            <p key={line} class="wraps">
              {line}
            </p>
          ))}
        </blockquote>
        {goal !== "" && (
          <p class="wraps">
            <span class="soft">{say("feedbackGoalIs")}</span> <bdi>{goal}</bdi>
          </p>
        )}
        {themes.length > 0 && (
          <div class="line">
            {themes.map((theme) => (
              <span key={theme} class="tag">
                {say(themeWords[theme])}
              </span>
            ))}
          </div>
        )}
        <div class="line small soft">
          <bdi class="wraps">{[from, dayOf(saidAt(feedback))].filter(Boolean).join(", ")}</bdi>
          <button ref={edit} type="button" class="link push" {...opener} onClick={onEdit} />
          <button type="button" class="link" aria-label={say("deleteAbout", about)} onClick={onDelete}>
            {say("delete")}
          </button>
        </div>
      </div>
    </div>
  );
}
