import { factsOf } from "../../core/recovery/facts";
import { type FeedbackHindrance, findFeedbackHindrance } from "../../core/recovery/steps/ask-feedback";
import { say } from "../../platform/words";
import { Notice } from "../notice";
import { replySentence } from "./reply-words";
import { Lead, type StepBodyProps } from "./step-body";

/** One question, or why there is none to ask and what to do instead. */
export function AskFeedback({ mail }: StepBodyProps) {
  const hindrance = findFeedbackHindrance(mail.verdict);
  if (hindrance !== null) return <Instead mail={mail} hindrance={hindrance} />;
  return (
    <>
      <Lead>{say(mail.verdict.feedback === "offered" ? "feedbackOffered" : "feedbackAsk")}</Lead>
      <p class="strong">{say("quoted", say("feedbackQuestion"))}</p>
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
