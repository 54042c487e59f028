import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isWritten } from "../core/model/note";
import type { OpenMail } from "../core/model/open-mail";
import type { StepId, StepState } from "../core/model/step";
import { factsOf } from "../core/recovery/facts";
import type { DeskAbout } from "../messages/desk-address";
import { say } from "../platform/words";
import { Private } from "../ui/discretion";
import { Icon } from "../ui/icon";
import { StepList } from "../ui/step-list";
import type { StepPorts } from "../ui/step-ports";
import { StepView } from "../ui/step-view";
import type { StepWriting, Writing } from "../ui/step-writing";
import { StorageNotice } from "../ui/storage-notice";
import { useFocus, useFocusWish } from "../ui/use-focus";
import { useSteps } from "../ui/use-steps";
import { WritingBody } from "../ui/writing/writing-body";
import { AddAchievement } from "./add-achievement";
import { MailNotices } from "./mail-notices";
import { PausePlace, type PausePorts } from "./pause-place";

/** What the desk shows: the record as a mail; `gone`: there is no such record; `closed`: the storage cannot be opened. */
export type DeskState = OpenMail | "opening" | "gone" | "closed" | "add";

/** Everything the desk can do. A promise resolves to whether it was carried out and never rejects. */
export interface DeskPorts {
  /** The private steps; null while there is no record. */
  readonly writing: StepWriting | null;
  /** The form of a new achievement; null unless the desk was opened for one. */
  readonly achievement: Writing | null;
  /** What the steps work with. */
  readonly steps: StepPorts;
  readonly markStep: (step: StepId, state: StepState) => Promise<boolean>;
  /** Tries the storage once more. */
  readonly lookAgain: () => Promise<boolean>;
  /** Another step, or the list, is open now. */
  readonly moved: (step: StepId | null) => void;
  /** Keeps an achievement and answers its id; null if it could not be kept. */
  readonly addAchievement: (text: string) => Promise<string | null>;
  readonly takeBack: (achievementId: string) => Promise<boolean>;
}

interface DeskProps {
  /** Null unless a pause is to be suggested. */
  readonly pause: PausePorts | null;
  readonly about: DeskAbout;
  readonly state: DeskState;
  readonly ports: DeskPorts;
}

/** Our own window for private writing: one step of one record, and the way to the others. */
export function Desk({ about, state, pause, ports }: DeskProps) {
  return (
    <main class="popup desk">
      {about.add === null && about.isInTab && <WayBack to={state === "gone" ? null : about.rejectionId} />}
      <PausePlace pause={pause} />
      {typeof state === "object" ? (
        <DeskRecord mail={state} ports={ports} first={about.add === null ? about.step : null} />
      ) : state === "add" && ports.achievement ? (
        <AddAchievement rejectionId={about.rejectionId} writing={ports.achievement} ports={ports} />
      ) : (
        <div class="card-body calm">
          {state === "closed" && <StorageNotice words={say("storageClosed")} tryAgain={ports.lookAgain} />}
          {state === "gone" && (
            <p>{[say("deskGone"), ...(about.add === null && about.isInTab ? [] : [say("deskClose")])].join(" ")}</p>
          )}
        </div>
      )}
    </main>
  );
}

/** To the page of the rejection the desk was opened from, or, without one, to all of them. */
function WayBack({ to }: { readonly to: string | null }) {
  return (
    <a class="link back-link" data-soft href={`/src/options/index.html#rejections${to === null ? "" : `/${to}`}`}>
      <Icon name="back" /> {say(to === null ? "rejectionsAll" : "deskBack")}
    </a>
  );
}

interface DeskRecordProps {
  readonly mail: OpenMail;
  readonly ports: DeskPorts;
  readonly first: StepId | null;
}

function DeskRecord({ mail, ports, first }: DeskRecordProps) {
  const wish = useFocusWish();
  const title = useFocus<HTMLHeadingElement>(wish, "title");
  const [isFirst, setFirst] = useState(true);
  const { canKeep } = mail;
  const progress = mail.rejection?.progress ?? {};
  const steps = useSteps({ progress, canKeep, send: ports.markStep, wish, first });
  const { open } = steps;
  useEffect(() => {
    ports.moved(open);
    if (open !== first) setFirst(false);
  }, [open]);
  const { writing } = ports;
  const notices = <MailNotices canKeep={canKeep} retry={steps.retry} wish={wish} lookAgain={ports.lookAgain} />;
  const stepBack = (event: KeyboardEvent) => {
    // An input method ends its own composing with the same key.
    if (event.key !== "Escape" || event.isComposing || open === null) return;
    event.preventDefault();
    steps.back();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up here from the fields inside.
    <div class="popup-step" onKeyDown={stepBack}>
      <DeskHead mail={mail} heading={title} isSmall={open !== null} />
      {open === null ? (
        <div class="card-body">
          {notices}
          <StepList
            heading="h2"
            mail={mail}
            progress={steps.progress}
            wish={wish}
            onOpen={(_, step) => steps.show(step)}
          />
        </div>
      ) : (
        <StepView
          step={open}
          mail={mail}
          progress={steps.progress}
          ports={ports.steps}
          wish={wish}
          body={
            isWritten(open) &&
            writing && (
              <WritingBody
                key={open}
                step={open}
                mail={mail}
                writing={writing}
                ports={ports.steps}
                takesFocus={isFirst}
              />
            )
          }
          notices={notices}
          onBack={steps.back}
          onMark={(_, said) => steps.mark(open, said)}
        />
      )}
    </div>
  );
}

interface DeskHeadProps {
  readonly mail: OpenMail;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly isSmall: boolean;
}

/** Which application this is: a small line above a step, the title of the list. */
function DeskHead({ mail, heading, isSmall }: DeskHeadProps) {
  const { role, company } = factsOf(mail);
  return (
    <header class="popup-head" data-small={isSmall || undefined}>
      <div>
        <h1 ref={heading} tabIndex={-1} class={isSmall ? "desk-role" : undefined}>
          <bdi>{role ?? say("anApplication")}</bdi>
        </h1>
        {company && (
          <p class="soft">
            <Private>{company}</Private>
          </p>
        )}
      </div>
    </header>
  );
}
