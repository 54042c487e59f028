import type { OpenMail } from "../core/model/open-mail";
import { keepTheBridge } from "../core/recovery/steps/keep-the-bridge";
import { say } from "../platform/words";
import type { StepPorts } from "../ui/step-ports";
import { StepView } from "../ui/step-view";
import type { FocusWish } from "../ui/use-focus";
import type { Steps } from "../ui/use-steps";
import { HoldBody, RejectionBody } from "./card-bodies";
import { CardHead } from "./card-head";
import { CardNotices } from "./card-notices";
import { type CardPorts, onlyTrusted } from "./ports";
import type { CardState } from "./use-card-state";

export interface CardProps {
  readonly mail: OpenMail;
  readonly ports: CardPorts;
  readonly orphaned: boolean;
  readonly state: CardState;
  readonly steps: Steps;
  readonly wish: FocusWish;
}

/** An orphan can only be read. */
const nothingWorks: StepPorts = { reply: null, achievements: null, picks: null };

/** The card: the list, or one step that has it to itself. */
export function Card(props: CardProps) {
  const { mail, ports, orphaned, state, steps, wish } = props;
  const fold = onlyTrusted(state.fold);
  const { open } = steps;
  return (
    <section class="card" aria-label={say("cardName")}>
      {open === null || mail.verdict.kind === "hold" ? (
        <CardList {...props} />
      ) : (
        <StepView
          step={open}
          mail={mail}
          progress={steps.progress}
          ports={orphaned ? nothingWorks : ports.steps}
          wish={wish}
          desk={orphaned ? null : { open: ports.write, guard: onlyTrusted }}
          notices={<CardNotices {...props} />}
          onBack={onlyTrusted(steps.back)}
          onFold={fold}
          onMark={orphaned ? null : onlyTrusted((_, said) => steps.mark(open, said))}
        />
      )}
    </section>
  );
}

/** A pause is answered in its place, and only where somebody reads it. */
function canAnswerHold({ mail, ports, orphaned, steps }: CardProps): boolean {
  return mail.verdict.replyable.can && ports.steps.reply !== null && !orphaned && steps.open === null;
}

function CardList(props: CardProps) {
  const { mail, ports, state, steps, wish } = props;
  const fold = onlyTrusted(state.fold);
  const putReply = async () => {
    if (!(await ports.putReply())) steps.show("keep-the-bridge");
  };
  const isHold = mail.verdict.kind === "hold";
  const Body = isHold ? HoldBody : RejectionBody;
  const canPut = mayPutReply(props);
  const write = (!isHold || canAnswerHold(props)) && (
    <button type="button" class="btn start" onClick={onlyTrusted(() => steps.show("keep-the-bridge"))}>
      {say(isHold ? "replyShort" : mail.verdict.replyable.can ? "writeReply" : "replyNote")}
    </button>
  );
  const foot = (
    <footer class="card-foot">
      {canPut ? (
        <button type="button" class="btn" data-kind="primary" onClick={onlyTrusted(() => void putReply())}>
          {say("putThanks")}
        </button>
      ) : (
        write
      )}
      <button type="button" class="btn push" data-kind="quiet" onClick={fold}>
        {say("enoughForNow")}
      </button>
    </footer>
  );
  // An answer and a reply to a pause have buttons of their own that stay in sight: two bars would leave no room to read.
  const stands = !mail.answer && steps.open === null;
  return (
    <>
      <CardHead mail={mail} wish={wish} onFold={fold} />
      <div class="card-scroll">
        <div class="card-body">
          <CardNotices {...props} />
          {mail.suggestsPause && !props.orphaned && (
            <p role="note" class="small soft">
              {say("pauseLine")}{" "}
              <button type="button" class="link" onClick={onlyTrusted(() => void ports.closePause())}>
                {say("closeNotice")}
              </button>
            </p>
          )}
          <Body {...props} />
          {/* The foot has room for one way to reply; to look first is a row of the list as well. */}
          {canPut && write}
        </div>
        {!stands && foot}
      </div>
      {stands && foot}
    </>
  );
}

/** One press is enough where an answer reaches somebody and there is none yet. */
function mayPutReply({ mail, orphaned }: CardProps): boolean {
  return keepTheBridge.fits(mail.verdict) && !mail.rejection?.reply && !orphaned;
}
