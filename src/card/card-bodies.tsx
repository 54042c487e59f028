import { factsOf } from "../core/recovery/facts";
import { say } from "../platform/words";
import { AnswerOffer } from "../ui/answer-offer";
import { Reach } from "../ui/reach";
import { Says } from "../ui/says";
import { StepList } from "../ui/step-list";
import type { CardProps } from "./card";
import { onlyTrusted } from "./ports";

/** How far it came, what the mail says, and the seven rows. An answer goes before the decision, which is known by then. */
export function RejectionBody({ mail, ports, orphaned, state, steps, wish }: CardProps) {
  const { stage, decision } = factsOf(mail);
  return (
    <>
      <AnswerOffer mail={mail} ports={orphaned ? null : ports.answer} wish={wish} />
      {!mail.answer && (
        <>
          <Reach stage={stage} />
          <Says text={decision} language={mail.verdict.language}>
            {!orphaned && (
              <button type="button" class="link" data-soft onClick={onlyTrusted(() => state.correct(false))}>
                {say("notARejection")}
              </button>
            )}
          </Says>
        </>
      )}
      <StepList
        heading="h3"
        mail={mail}
        progress={steps.progress}
        wish={wish}
        onOpen={onlyTrusted((_, step) => steps.show(step))}
      />
    </>
  );
}

/** A pause: no steps, no goodbye. */
export function HoldBody({ mail }: CardProps) {
  return (
    <>
      <p>{say("holdSays")}</p>
      <Says text={factsOf(mail).decision} language={mail.verdict.language} />
    </>
  );
}
