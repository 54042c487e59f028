import type { OpenMail } from "../core/model/open-mail";
import type { Stage } from "../core/model/verdict";
import { factsOf } from "../core/recovery/facts";
import { say, type WordKey } from "../platform/words";
import { Private } from "../ui/discretion";
import { Mark } from "../ui/mark";
import { type FocusWish, useFocus } from "../ui/use-focus";
import type { PopupPorts } from "./ports";
import { TryButton } from "./try-button";
import type { Correction } from "./use-correction";

/** How far it went; nothing for one that ended on the papers, where there is nothing to say. */
const stageWords: Readonly<Partial<Record<Stage, WordKey>>> = {
  screen: "stageScreen",
  assessment: "stageAssessment",
  interview: "stageInterview",
  final: "stageFinal",
  offer: "stageOffer",
};

interface MailHeadProps {
  readonly mail: OpenMail;
  readonly ports: PopupPorts;
  readonly correction: Correction;
  readonly wish: FocusWish;
}

/** Which application this is, and the way to the card. */
export function MailHead({ mail, ports, correction, wish }: MailHeadProps) {
  const title = useFocus<HTMLHeadingElement>(wish, "title");
  const { role, company, stage } = factsOf(mail);
  const words = stage && stageWords[stage];
  const where = words ? say(words) : null;
  const line = company && where ? say("companyAndStage", company, where) : (company ?? where);
  const Line = company ? Private : "bdi";
  return (
    <header class="popup-head">
      <div class="title">
        <Mark />
        <div>
          <h1 ref={title} tabIndex={-1}>
            {role === null ? say("anApplication") : <bdi lang={mail.verdict.language ?? undefined}>{role}</bdi>}
          </h1>
          {line && (
            <p class="soft">
              <Line>{line}</Line>
            </p>
          )}
        </div>
      </div>
      {!correction.isMarked && (
        <div class="line actions">
          <TryButton
            kind={mail.answer ? undefined : "primary"}
            words={say("popupOpenCard")}
            failed="popupNoRoom"
            act={ports.openCard}
          />
          {mail.verdict.kind === "rejection" && !mail.answer && (
            <button type="button" class="link small" data-soft onClick={() => correction.correct(false)}>
              {say("notARejection")}
            </button>
          )}
        </div>
      )}
    </header>
  );
}
