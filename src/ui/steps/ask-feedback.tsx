import { factsOf, findPerson } from "../../core/recovery/facts";
import { type FeedbackHindrance, findFeedbackHindrance, mayAskInReply } from "../../core/recovery/steps/ask-feedback";
import { say } from "../../platform/words";
import { dayOf } from "../day";
import { Notice } from "../notice";
import { PutQuestion } from "../reply/put-question";
import type { ReplyPorts } from "../reply/reply-ports";
import { replySentence } from "./reply-words";
import { Lead, type StepBodyProps } from "./step-body";
import { WriteDoor } from "./write-door";

/** One question, or why there is none to ask and what to do instead; an answer is kept at the desk. */
export function AskFeedback({ mail, ports, desk }: StepBodyProps) {
  return (
    <>
      <FeedbackQuestion mail={mail} reply={ports.reply} />
      <WriteDoor step="ask-feedback" mail={mail} desk={desk} isSecond />
    </>
  );
}

/** The question, whom it may go to and since when it is asked. */
export function FeedbackQuestion({ mail, reply }: Pick<StepBodyProps, "mail"> & { readonly reply: ReplyPorts | null }) {
  const asked = mail.rejection?.progress["ask-feedback"];
  if (asked?.state === "done") return <p>{say("feedbackAskedOn", dayOf(asked.at))}</p>;
  const facts = factsOf(mail);
  const hindrance = findFeedbackHindrance(facts);
  if (hindrance !== null) return <Instead mail={mail} hindrance={hindrance} />;
  const person = findPerson(facts, mail.people);
  return (
    <>
      <Lead>{say(facts.feedback === "offered" ? "feedbackOffered" : "feedbackAsk")}</Lead>
      <p class="strong">{say("quoted", say("feedbackQuestion"))}</p>
      {person !== null && <p>{say("feedbackWhom", person)}</p>}
      {reply && mayAskInReply(facts) && <PutQuestion ports={reply} />}
      <Lead>{say("feedbackExpect")}</Lead>
    </>
  );
}

function Instead({ mail, hindrance }: Pick<StepBodyProps, "mail"> & { readonly hindrance: FeedbackHindrance }) {
  const why = {
    refused: () => say("feedbackRefused"),
    "no-reply": () => replySentence(mail, factsOf(mail).contact),
    "too-early": () => say("feedbackTooEarly"),
  };
  return (
    <>
      <Notice words={why[hindrance]()} />
      <p>{say("feedbackInstead")}</p>
      <p>{say("feedbackFriend")}</p>
    </>
  );
}
