import type { FeedbackTheme } from "../../core/model/feedback";
import { say } from "../../platform/words";
import { themeWords } from "../../ui/theme-words";

interface ThemeChoiceProps {
  /** What the text seems to speak of stands first; nothing is ticked for the person. */
  readonly order: readonly FeedbackTheme[];
  readonly chosen: readonly FeedbackTheme[];
  readonly onChange: (chosen: readonly FeedbackTheme[]) => void;
}

/** What feedback is about: any number of themes, or none. */
export function ThemeChoice({ order, chosen, onChange }: ThemeChoiceProps) {
  return (
    <fieldset class="checks">
      <legend>{say("feedbackThemes")}</legend>
      {order.map((theme) => (
        <label key={theme} class="check">
          <input
            type="checkbox"
            checked={chosen.includes(theme)}
            onChange={({ currentTarget }) => {
              const others = chosen.filter((one) => one !== theme);
              onChange(currentTarget.checked ? [...others, theme] : others);
            }}
          />
          <span>{say(themeWords[theme])}</span>
        </label>
      ))}
    </fieldset>
  );
}
