import type { ComponentChild } from "preact";
import { isWritten } from "../core/model/note";
import type { OpenMail } from "../core/model/open-mail";
import { factsOf } from "../core/recovery/facts";
import { say } from "../platform/words";
import { StepView } from "../ui/step-view";
import { useFocusWish } from "../ui/use-focus";
import { useSteps } from "../ui/use-steps";
import { WritingBody } from "../ui/writing/writing-body";
import { MailBody } from "./mail-body";
import { MailHead } from "./mail-head";
import { MailNotices } from "./mail-notices";
import type { PopupPorts } from "./ports";
import { useCorrection } from "./use-correction";

interface MailPanelProps {
  readonly mail: OpenMail;
  readonly ports: PopupPorts;
  /** Stands below the list of steps. */
  readonly dueList: ComponentChild;
}

/** The mail of this tab: the same list and steps as in the card. */
export function MailPanel({ mail, ports, dueList }: MailPanelProps) {
  const wish = useFocusWish();
  const correction = useCorrection(mail, ports, wish);
  const steps = useSteps({
    progress: mail.rejection?.progress ?? {},
    canKeep: mail.canKeep,
    send: ports.markStep,
    wish,
  });
  const { open } = steps;
  const retry = correction.retry ?? steps.retry;
  const notices = <MailNotices canKeep={mail.canKeep} retry={retry} wish={wish} lookAgain={ports.lookAgain} />;
  if (open === null || mail.verdict.kind === "hold") {
    return (
      <>
        <MailHead mail={mail} ports={ports} correction={correction} wish={wish} />
        <div class="card-body">
          {notices}
          <MailBody mail={mail} ports={ports} correction={correction} steps={steps} wish={wish} />
          {dueList}
        </div>
      </>
    );
  }
  const stepBack = (event: KeyboardEvent) => {
    // An input method ends its own composing with the same key.
    if (event.key !== "Escape" || event.isComposing) return;
    // Else the browser closes the popup.
    event.preventDefault();
    steps.back();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up here from the buttons inside.
    <div class="popup-step" onKeyDown={stepBack}>
      <h1 class="sr">{factsOf(mail).role ?? say("anApplication")}</h1>
      <StepView
        step={open}
        mail={mail}
        progress={steps.progress}
        ports={ports.steps}
        wish={wish}
        body={
          isWritten(open) &&
          ports.writing && (
            <WritingBody key={open} step={open} mail={mail} writing={ports.writing} ports={ports.steps} />
          )
        }
        notices={notices}
        onBack={steps.back}
        onMark={(_, said) => steps.mark(open, said)}
      />
    </div>
  );
}
