import type { OpenMail } from "../core/model/open-mail";
import { type Mood, nothingPicked } from "../core/model/rejection";
import { say } from "../platform/words";
import { Choice } from "./choice";
import { moodWords } from "./mood-words";
import { NotKept } from "./not-kept";
import type { PickPorts } from "./step-ports";
import { usePick } from "./use-pick";

interface MoodPickProps {
  readonly mail: OpenMail;
  readonly picks: PickPorts;
  readonly when: keyof Mood;
}

/** How it is right now, in one click and if one likes; a wrong one is taken back. */
export function MoodPick({ mail, picks, when }: MoodPickProps) {
  const mood = mail.rejection?.mood ?? nothingPicked.mood;
  const { value, pick, hasFailed } = usePick(mood[when], (level) => picks.pick({ mood: { ...mood, [when]: level } }));
  return (
    <Choice
      legend={say(when === "before" ? "moodBefore" : "moodAfter")}
      name={`mood-${when}`}
      options={moodWords.map((word, index) => ({ value: index + 1, words: say(word) }))}
      value={value}
      onPick={pick}
      guard={picks.guard}
    >
      {value !== null && (
        <button type="button" class="link small start" data-soft onClick={picks.guard(() => pick(null))}>
          {say("takeBack")}
        </button>
      )}
      {hasFailed && <NotKept />}
    </Choice>
  );
}
