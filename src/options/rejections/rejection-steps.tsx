import { isWritten, type Note } from "../../core/model/note";
import type { Rejection } from "../../core/model/rejection";
import { recoverySteps } from "../../core/recovery";
import { stateOf } from "../../core/recovery/progress";
import { deskAddress } from "../../messages/desk-address";
import { say, type WordKey } from "../../platform/words";
import { dayOf } from "../../ui/day";
import { stateWords, stepWords } from "../../ui/step-words";
import { LongWords } from "../parts/long-words";

interface RejectionStepsProps {
  readonly rejection: Rejection;
  readonly notes: readonly Note[];
}

/** What a field was asked for, where its words alone do not tell. */
const fieldWords: Readonly<Record<string, WordKey>> = {
  thought: "firstThought",
  friend: "toAFriend",
  shown: "nameStrengthsWhere",
};

/** The seven steps of one application: where each stands, the person's own words, and the way to it at the desk. */
export function RejectionSteps({ rejection: { id, progress }, notes }: RejectionStepsProps) {
  return (
    <ul class="rows one-line">
      {recoverySteps.map(({ id: step }) => {
        const state = stateOf(progress, step);
        const mark = progress[step];
        const note = notes.find((kept) => kept.step === step);
        return (
          <li key={step}>
            <div class="wraps stack">
              <div>
                <h3 class="strong">{say(stepWords[step].title)}</h3>
                {state !== "open" && mark && (
                  <p class="small soft">{say("storyStateDay", say(stateWords[state]), dayOf(mark.at))}</p>
                )}
              </div>
              {note && <OwnWords note={note} />}
            </div>
            <a class="link" href={deskAddress({ add: null, rejectionId: id, step, isInTab: true })}>
              {say(isWritten(step) && note ? "writeOn" : "openStep")}
              <span class="sr"> {say(stepWords[step].title)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function OwnWords({ note }: { readonly note: Note }) {
  return (
    <>
      {Object.entries(note.fields).map(([name, text]) => {
        const label = fieldWords[name];
        return (
          text.trim() !== "" && (
            <div key={name} class="kept" data-own={name === "thought" || undefined}>
              {label && <p class="label">{say(label)}</p>}
              <LongWords text={text} about={say(stepWords[note.step].title)} />
            </div>
          )
        );
      })}
    </>
  );
}
