import { factsOf } from "../core/recovery/facts";
import { say } from "../platform/words";
import { AnswerOffer } from "../ui/answer-offer";
import { FoldLink } from "../ui/fold-link";
import { Reach } from "../ui/reach";
import { HoldReply } from "../ui/reply/hold-reply";
import { Says } from "../ui/says";
import { StepList } from "../ui/step-list";
import type { CardProps } from "./card";
import { onlyTrusted } from "./ports";

/** How far it came, what the mail says unless it was hidden, and the seven rows. An answer goes before the decision, which is known by then. */
export function RejectionBody({ mail, ports, orphaned, state, steps, wish }: CardProps) {
  const { stage, decision } = factsOf(mail);
  return (
    <>
      <AnswerOffer mail={mail} ports={orphaned ? null : ports.answer} wish={wish} />
      {!mail.answer && (
        <>
          <Reach stage={stage} />
          <Says text={mail.isFolded ? null : decision} language={mail.verdict.language}>
            {!orphaned && (
              <>
                <button type="button" class="link" data-soft onClick={onlyTrusted(() => state.correct(false))}>
                  {say("notARejection")}
                </button>
                <FoldLink mail={mail} onFold={onlyTrusted((_, isFolded) => void ports.foldText(isFolded))} />
              </>
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
export function HoldBody({ mail, ports, orphaned, steps, wish }: CardProps) {
  const { reply } = ports.steps;
  // The reply has the low card to itself.
  if (steps.open !== null && reply && !orphaned) return <HoldReply ports={reply} wish={wish} />;
  return (
    <>
      <p>{say("holdSays")}</p>
      <Says text={mail.isFolded ? null : factsOf(mail).decision} language={mail.verdict.language}>
        {!orphaned && <FoldLink mail={mail} onFold={onlyTrusted((_, isFolded) => void ports.foldText(isFolded))} />}
      </Says>
    </>
  );
}
