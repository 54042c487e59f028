import { useEffect, useRef } from "preact/hooks";
import { isWritten, type Note } from "../core/model/note";
import type { Rejection } from "../core/model/rejection";
import { recoverySteps } from "../core/recovery";
import { stateOf } from "../core/recovery/progress";
import { deskAddress } from "../messages/desk-address";
import { say } from "../platform/words";
import { dayOf } from "../ui/day";
import { Icon } from "../ui/icon";
import { Reach } from "../ui/reach";
import { Says } from "../ui/says";
import { stateWords, stepWords } from "../ui/step-words";

interface RejectionPageProps {
  readonly rejection: Rejection;
  readonly notes: readonly Note[];
}

/** One application that ended: what the mail said, how far it came, what was done since, and what was written. */
export function RejectionPage({ rejection, notes }: RejectionPageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [rejection.id]);
  const { id, role, company, stage, decision, reason, progress, reply, sentAt, createdAt } = rejection;
  return (
    <section class="panel story">
      <a class="link" href="#rejections">
        <Icon name="back" /> {say("rejectionsAll")}
      </a>
      <header>
        <h2 ref={title} tabIndex={-1}>
          <bdi>{role ?? say("anApplication")}</bdi>
        </h2>
        <p class="lede">
          <bdi>{[company, dayOf(sentAt ?? createdAt)].filter(Boolean).join(", ")}</bdi>
        </p>
      </header>
      <Reach stage={stage} />
      <Says text={decision} language={null} />
      {reason !== null && reason !== decision && <Says text={reason} language={null} />}
      {reply && <p>{say("replyPutBefore", dayOf(reply.at))}</p>}
      <ul class="rows">
        {recoverySteps.map(({ id: step }) => {
          const state = stateOf(progress, step);
          const note = notes.find((kept) => kept.rejectionId === id && kept.step === step);
          return (
            <li key={step}>
              <div class="wraps">
                <h3>{say(stepWords[step].title)}</h3>
                {state !== "open" && <p class="small soft">{say(stateWords[state])}</p>}
                {note && <Written note={note} />}
              </div>
              <a class="link" href={deskAddress({ add: null, rejectionId: id, step })}>
                {say(isWritten(step) && note ? "writeOn" : "openStep")}
                <span class="sr"> {say(stepWords[step].title)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Written({ note }: { readonly note: Note }) {
  return (
    <div class="kept">
      {Object.entries(note.fields).map(([name, text]) => text.trim() !== "" && <p key={name}>{text}</p>)}
    </div>
  );
}
