import type { OpenMail } from "../core/model/open-mail";
import { isInBox } from "../core/model/reply";
import { factsOf } from "../core/recovery/facts";
import { say } from "../platform/words";
import { AnswerOffer } from "../ui/answer-offer";
import { dayOf } from "../ui/day";
import { FoldLink } from "../ui/fold-link";
import { Notice } from "../ui/notice";
import { HoldReply } from "../ui/reply/hold-reply";
import { Says } from "../ui/says";
import { StepList } from "../ui/step-list";
import { type FocusWish, useFocus } from "../ui/use-focus";
import type { Steps } from "../ui/use-steps";
import { DeclareRejection } from "./declare-rejection";
import type { PopupPorts } from "./ports";
import type { Correction } from "./use-correction";

interface MailBodyProps {
  readonly mail: OpenMail;
  readonly ports: PopupPorts;
  readonly correction: Correction;
  readonly steps: Steps;
  readonly wish: FocusWish;
}

/** The seven rows; or that it is a pause, or was corrected. */
export function MailBody({ mail, ports, correction, steps, wish }: MailBodyProps) {
  const undo = useFocus<HTMLButtonElement>(wish, "undo");
  if (correction.isMarked) {
    return (
      <Notice kind="done" words={say("popupMarked")}>
        <button ref={undo} type="button" class="link" onClick={() => correction.correct(true)}>
          {say("undo")}
        </button>
      </Notice>
    );
  }
  const { verdict, standing, rejection } = mail;
  const reply = rejection?.reply;
  const fold = verdict.kind !== "none" && (
    <p class="small">
      <FoldLink mail={mail} onFold={(_, isFolded) => void ports.foldText(isFolded)} />
    </p>
  );
  return (
    <>
      {standing === "dismissed" && <p class="small soft">{say("popupDismissed")}</p>}
      {verdict.kind === "hold" ? (
        <>
          <p>{say("holdSays")}</p>
          <Says text={factsOf(mail).decision} language={verdict.language} />
          {ports.steps.reply && steps.open !== null && <HoldReply ports={ports.steps.reply} wish={wish} />}
          {verdict.replyable.can && ports.steps.reply && steps.open === null && (
            <button type="button" class="btn start" onClick={() => steps.show("keep-the-bridge")}>
              {say("replyShort")}
            </button>
          )}
          <DeclareRejection ports={ports} language={verdict.language} wish={wish} />
          {fold}
        </>
      ) : (
        <>
          <AnswerOffer mail={mail} ports={ports.answer} wish={wish} />
          {reply && !isInBox(reply) && <p class="small soft">{say("replySent", dayOf(reply.sentAt ?? reply.at))}</p>}
          <StepList
            heading="h2"
            mail={mail}
            progress={steps.progress}
            wish={wish}
            onOpen={(_, step) => steps.show(step)}
          />
          {fold}
        </>
      )}
    </>
  );
}
