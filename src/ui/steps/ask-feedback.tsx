import { factsOf, findPerson } from "../../core/recovery/facts";
import { type FeedbackHindrance, findFeedbackHindrance } from "../../core/recovery/steps/ask-feedback";
import { say } from "../../platform/words";
import { dayOf } from "../day";
import { Notice } from "../notice";
import { replySentence } from "./reply-words";
import { Lead, type StepBodyProps } from "./step-body";
import { WriteDoor } from "./write-door";

/** One question, or why there is none to ask and what to do instead; an answer is kept at the desk. */
export function AskFeedback({ mail, desk }: StepBodyProps) {
  return (
    <>
      <FeedbackQuestion mail={mail} />
      <WriteDoor step="ask-feedback" mail={mail} desk={desk} isSecond />
    </>
  );
}

/** The question, whom it may go to and since when it is asked. */
export function FeedbackQuestion({ mail }: Pick<StepBodyProps, "mail">) {
  const asked = mail.rejection?.progress["ask-feedback"];
  if (asked?.state === "done") return <p>{say("feedbackAskedOn", dayOf(asked.at))}</p>;
  const hindrance = findFeedbackHindrance(mail.verdict);
  if (hindrance !== null) return <Instead mail={mail} hindrance={hindrance} />;
  const person = findPerson(factsOf(mail), mail.people);
  return (
    <>
      <Lead>{say(mail.verdict.feedback === "offered" ? "feedbackOffered" : "feedbackAsk")}</Lead>
      <p class="strong">{say("quoted", say("feedbackQuestion"))}</p>
      {person !== null && <p>{say("feedbackWhom", person)}</p>}
      <Lead>{say("feedbackExpect")}</Lead>
    </>
  );
}

function Instead({ mail, hindrance }: Pick<StepBodyProps, "mail"> & { readonly hindrance: FeedbackHindrance }) {
  const why = {
    refused: () => say("feedbackRefused"),
    "no-reply": () => replySentence(mail.verdict, factsOf(mail).contact),
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
