import { isOwnWording, type WordingId } from "../../core/model/reply";
import { say, type WordKey } from "../../platform/words";
import type { ReplyPorts } from "./reply-ports";
import { toneNames } from "./tone-names";
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

interface ReplyChoicesProps {
  readonly writing: ReplyWriting;
  readonly ports: ReplyPorts;
}

/** How it sounds: where there is a choice. */
export function ToneChoice({ writing, ports }: ReplyChoicesProps) {
  const { offer, choice } = writing;
  const tones = offer.choices.filter(({ wording, tone }) => wording === choice.wording && tone !== null);
  if (tones.length < 2) return null;
  return (
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
  );
}

/** Which wording: the one that fits is there already, so the others stand below it. */
export function WordingChoice({ writing, ports }: ReplyChoicesProps) {
  const { offer, choice } = writing;
  const { choices } = offer;
  const ways = choices.filter(({ wording }, index) => choices.findIndex((one) => one.wording === wording) === index);
  const liked = choice.tone ?? choices.find(({ key }) => key === offer.fitting)?.tone;
  if (ways.length < 2) return null;
  return (
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
          {isOwnWording(wording) ? (name ?? say("replyYours")) : say(wordingNames[wording])}
        </option>
      ))}
    </select>
  );
}
