import { say, type WordKey } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";

interface AchievementPromptProps {
  readonly question: WordKey;
  /** Gives focus to the way to answer, by the name "answer". */
  readonly wish: FocusWish;
  readonly onAnswer: () => void;
  readonly onOther: () => void;
}

/** A question that helps to find something worth keeping. */
export function AchievementPrompt({ question, wish, onAnswer, onOther }: AchievementPromptProps) {
  const answer = useFocus<HTMLButtonElement>(wish, "answer");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons.
    <div class="own prompt" role="group" aria-label={say("promptName")}>
      <p class="strong" aria-live="polite">
        {say(question)}
      </p>
      <div class="line small">
        <button ref={answer} type="button" class="link" onClick={onAnswer}>
          {say("promptAnswer")}
        </button>
        <button type="button" class="link" data-soft onClick={onOther}>
          {say("promptOther")}
        </button>
      </div>
    </div>
  );
}
