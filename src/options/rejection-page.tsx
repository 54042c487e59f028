import { isWritten, type Note } from "../core/model/note";
import type { Rejection } from "../core/model/rejection";
import { isInBox, type PutReply } from "../core/model/reply";
import { recoverySteps } from "../core/recovery";
import { stateOf } from "../core/recovery/progress";
import { deskAddress } from "../messages/desk-address";
import { say } from "../platform/words";
import { dayOf } from "../ui/day";
import { Private } from "../ui/discretion";
import { Icon } from "../ui/icon";
import { Reach } from "../ui/reach";
import { Says } from "../ui/says";
import { stateWords, stepWords } from "../ui/step-words";
import { DeleteRejection } from "./delete-rejection";
import { FeedbackList } from "./feedback-list";
import type { KeptRecord } from "./follow-record";
import type { OptionsPorts } from "./ports";
import { Section } from "./section";

interface RejectionPageProps {
  readonly rejection: Rejection;
  readonly record: Pick<KeptRecord, "notes" | "feedback">;
  readonly ports: Pick<OptionsPorts, "deleteRejection" | "deleteFeedback" | "restoreFeedback">;
}

/** One application that ended: what the mail said, how far it came, what was done, answered and written since. */
export function RejectionPage({ rejection, record: { notes, feedback }, ports }: RejectionPageProps) {
  const { id, role, company, stage, decision, reason, progress, reply, sentAt, createdAt } = rejection;
  return (
    <Section
      title={role ?? say("anApplication")}
      lead={
        <>
          {company !== null && <Private>{company}</Private>}
          {company !== null && ", "}
          {dayOf(sentAt ?? createdAt)}
        </>
      }
    >
      <a class="link back-link" data-soft href="#rejections">
        <Icon name="back" /> {say("rejectionsAll")}
      </a>
      <Reach stage={stage} />
      <Says text={decision} language={null} />
      {reason !== null && reason !== decision && <Says text={reason} language={null} />}
      {reply && <p>{sayReply(reply)}</p>}
      <FeedbackList feedback={feedback.filter(({ rejectionId }) => rejectionId === id)} ports={ports} />
      <ul class="rows one-line">
        {recoverySteps.map(({ id: step }) => {
          const state = stateOf(progress, step);
          const note = notes.find((kept) => kept.rejectionId === id && kept.step === step);
          return (
            <li key={step}>
              <div class="wraps">
                <h2>{say(stepWords[step].title)}</h2>
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
      <DeleteRejection onDelete={() => ports.deleteRejection(id)} />
    </Section>
  );
}

function sayReply(reply: PutReply): string {
  return isInBox(reply) ? say("replyPutBefore", dayOf(reply.at)) : say("replySent", dayOf(reply.sentAt ?? reply.at));
}

function Written({ note }: { readonly note: Note }) {
  return (
    <div class="kept">
      {Object.entries(note.fields).map(([name, text]) => text.trim() !== "" && <p key={name}>{text}</p>)}
    </div>
  );
}
