import { isOwnWording, type Tone, type WordingId } from "../../core/model/reply";
import { say, type WordKey } from "../../platform/words";
import type { ReplyPorts } from "./reply-ports";
import type { ReplyWriting } from "./use-reply";

const wordingNames: Readonly<Record<WordingId, WordKey>> = {
  thanks: "replyThanks",
  "after-interview": "replyAfterInterview",
  "ask-feedback": "replyAskFeedback",
  "runner-up": "replyRunnerUp",
  filled: "replyFilled",
  hold: "replyHold",
  "keep-details": "replyKeepDetails",
  "thanks-for-feedback": "replyThanksForFeedback",
  note: "replyNote",
};

/** What a tone is called. */
export const toneNames: Readonly<Record<Tone, WordKey>> = {
  warm: "toneWarm",
  short: "toneShort",
  formal: "toneFormal",
};

interface ReplyChoicesProps {
  readonly writing: ReplyWriting;
  readonly ports: ReplyPorts;
}

/** Which wording, and how it sounds: each only where there is something to choose. */
export function ReplyChoices({ writing, ports }: ReplyChoicesProps) {
  const { offer, choice } = writing;
  const { choices } = offer;
  const ways = choices.filter(({ wording }, index) => choices.findIndex((one) => one.wording === wording) === index);
  const tones = choices.filter(({ wording, tone }) => wording === choice.wording && tone !== null);
  const liked = choice.tone ?? choices.find(({ key }) => key === offer.fitting)?.tone;
  return (
    <>
      {ways.length > 1 && (
        <select
          class="input"
          aria-label={say("replyWording")}
          value={choice.wording}
          onChange={ports.guard(({ currentTarget: { value } }) => {
            const those = choices.filter(({ wording }) => wording === value);
            const next = those.find(({ tone }) => tone === liked) ?? those[0];
            if (next) writing.choose(next.key);
          })}
        >
          {ways.map(({ wording, name }) => (
            <option key={wording} value={wording}>
              {isOwnWording(wording) ? name : say(wordingNames[wording])}
            </option>
          ))}
        </select>
      )}
      {tones.length > 1 && (
        <fieldset class="seg">
          <legend class="sr">{say("tone")}</legend>
          {tones.map(({ key, tone }) => (
            <label key={key}>
              <input
                type="radio"
                name="tone"
                checked={key === choice.key}
                onChange={ports.guard(() => writing.choose(key))}
              />
              <span>{say(toneNames[tone ?? "warm"])}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
