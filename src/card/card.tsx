import type { OpenMail } from "../core/model/open-mail";
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
      {open === null ? (
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

function CardList(props: CardProps) {
  const { mail, state, wish } = props;
  const fold = onlyTrusted(state.fold);
  const isHold = mail.verdict.kind === "hold";
  const Body = isHold ? HoldBody : RejectionBody;
  return (
    <>
      <CardHead mail={mail} wish={wish} onFold={fold} />
      <div class="card-scroll">
        <div class="card-body">
          <CardNotices {...props} />
          <Body {...props} />
        </div>
        {/* It scrolls with the rows: a low card is for them. */}
        <footer class="card-foot">
          {!isHold && (
            <button type="button" class="btn" onClick={onlyTrusted(() => props.steps.show("keep-the-bridge"))}>
              {say("writeReply")}
            </button>
          )}
          <button type="button" class="btn push" data-kind="quiet" onClick={fold}>
            {say("enoughForNow")}
          </button>
        </footer>
      </div>
    </>
  );
}
