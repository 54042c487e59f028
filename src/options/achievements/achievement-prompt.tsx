import { useState } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { promptWords } from "./prompt-words";

const dayLength = 86_400_000;

interface AchievementPromptProps {
  readonly wish: FocusWish;
  /** True where it stands open from the beginning. */
  readonly startsOpen: boolean;
  readonly onAnswer: (question: WordKey) => void;
}

/** A question that helps to find something worth keeping; every day begins with another one. */
export function AchievementPrompt({ wish, startsOpen, onAnswer }: AchievementPromptProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const [place, setPlace] = useState(Math.floor(Date.now() / dayLength));
  const question = promptWords[place % promptWords.length] ?? "promptHelp";
  const answer = useFocus<HTMLButtonElement>(wish, "answer");
  if (!isOpen) {
    return (
      <button
        type="button"
        class="link small start"
        data-soft
        onClick={() => {
          wish.current = "answer";
          setOpen(true);
        }}
      >
        {say("promptOpen")}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons.
    <div class="own prompt" role="group" aria-label={say("promptName")}>
      <p class="strong" aria-live="polite">
        {say(question)}
      </p>
      <div class="line small">
        <button ref={answer} type="button" class="link" onClick={() => onAnswer(question)}>
          {say("promptAnswer")}
        </button>
        <button type="button" class="link" data-soft onClick={() => setPlace(place + 1)}>
          {say("promptOther")}
        </button>
      </div>
    </div>
  );
}
