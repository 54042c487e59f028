import { isWritten } from "../core/model/note";
import type { OpenMail } from "../core/model/open-mail";
import { type Progress, type StepId, type StepState, stepIds } from "../core/model/step";
import { recoverySteps } from "../core/recovery";
import { stateOf } from "../core/recovery/progress";
import { say } from "../platform/words";
import { dayAt, dayHere, dayOf } from "./day";
import { Icon } from "./icon";
import type { Press } from "./press";
import { stateWords, stepWords } from "./step-words";
import { type FocusWish, useFocus } from "./use-focus";

interface StepListProps {
  readonly mail: OpenMail;
  /** Where the steps stand, with what the person just said on top of what is stored. */
  readonly progress: Progress;
  readonly wish: FocusWish;
  /** Level of the headings, by what stands above the list. */
  readonly heading: "h2" | "h3";
  readonly onOpen: Press<[StepId]>;
}

/**
 * All seven rows, always: what does not fit this mail says so when it is opened. The one that is offered stands first; the
 * others follow in their known order.
 */
export function StepList({ heading: Heading, mail, progress, wish, onOpen }: StepListProps) {
  // What the person said of it just now goes before what was offered.
  const isSaid = (id: StepId) => stateOf(progress, id) !== stateOf(mail.rejection?.progress ?? {}, id);
  const first = mail.first === null || isSaid(mail.first) ? null : mail.first;
  const rows = (ids: readonly StepId[]) => (
    <ol class="steps">
      {ids.map((id) => (
        <li key={id}>
          <StepRow
            id={id}
            state={stateOf(progress, id)}
            stands={sayStanding(id, mail, progress)}
            wish={wish}
            onOpen={onOpen}
          />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {first && (
        <div class="first">
          <Heading class="label">{say("startHere")}</Heading>
          {rows([first])}
        </div>
      )}
      <div>
        <Heading class="label">{say("takeWhatHelps")}</Heading>
        {rows(stepIds.filter((id) => id !== first))}
      </div>
    </>
  );
}

interface StepRowProps extends Pick<StepListProps, "wish" | "onOpen"> {
  readonly id: StepId;
  readonly state: StepState;
  readonly stands: string;
}

const signs = { open: null, done: "check", later: "later", skipped: "skip" } as const;

function StepRow({ id, state, stands, wish, onOpen }: StepRowProps) {
  const row = useFocus<HTMLButtonElement>(wish, id);
  const title = say(stepWords[id].title);
  const sign = signs[state];
  return (
    <button ref={row} type="button" class="step" data-state={state} onClick={(event) => onOpen(event, id)}>
      {/* The name in one piece: from separate pieces browsers make "Let it out , done". */}
      <span class="sr">{say("rowName", title, stands)}</span>
      <span class="ring" aria-hidden="true">
        {sign && <Icon name={sign} />}
      </span>
      <span aria-hidden="true">{title}</span>
      <small aria-hidden="true">{stands}</small>
    </button>
  );
}

/** Where a step stands, in words: since when it waits, or that it was begun; an open one says how long it takes. */
function sayStanding(id: StepId, mail: OpenMail, progress: Progress): string {
  const { state, at } = progress[id] ?? { state: "open", at: 0 };
  // A mark that is only shown yet has no day.
  if (state === "later" && at > 0 && dayAt(at) !== dayHere()) return say("stateLaterSince", dayOf(at));
  if (state !== "open") return say(stateWords[state]);
  if (hasBegun(id, mail)) return say("stateBegun");
  const minutes = recoverySteps.find((step) => step.id === id)?.effort.minutes ?? 0;
  return say("effortMinutes", String(minutes));
}

/** Something is written, picked or planned in a step that nothing was said of yet. */
function hasBegun(id: StepId, { writtenAt, rejection, followUps }: OpenMail): boolean {
  if (isWritten(id) && writtenAt[id] !== undefined) return true;
  if (id === "name-strengths") return (rejection?.strengths.length ?? 0) > 0;
  return id === "next-step" && followUps.some(({ kind }) => kind === "next-action");
}
