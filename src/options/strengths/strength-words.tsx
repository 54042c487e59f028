import { say } from "../../platform/words";
import { strengthGroups } from "../../ui/strength-words";
import { Panel } from "../parts/panel";

interface StrengthWordsProps {
  /** True for a name that is in the list. */
  readonly isThere: (name: string) => boolean;
  /** Puts a word into the list, or takes it off. */
  readonly onToggle: (name: string) => void;
}

/** Words to pick from, in groups; those in the list are pressed. */
export function StrengthWords({ isThere, onToggle }: StrengthWordsProps) {
  return (
    <Panel title={say("strengthWords")}>
      <p class="lede">{say("strengthWordsLead")}</p>
      <div class="word-groups">
        {strengthGroups().map(({ title, lead, words }) => (
          <section key={title} class="stack tight" aria-label={say(title)}>
            <h3>{say(title)}</h3>
            <p class="small soft">{say(lead)}</p>
            <div class="tags">
              {words.map((word) => (
                <button
                  key={word}
                  type="button"
                  class="tag"
                  aria-pressed={isThere(word)}
                  onClick={() => onToggle(word)}
                >
                  {word}
                </button>
              ))}
            </div>
          </section>
        ))}
      </div>
    </Panel>
  );
}
