import { type OpenMail, tellByRecord } from "../model/open-mail";
import type { Extracted } from "../model/rejection";
import { type Progress, type StepId, stepIds } from "../model/step";
import { factsOf, findPerson } from "./facts";
import type { Habits } from "./habits";
import { stateOf } from "./progress";
import { findFeedbackHindrance } from "./steps/ask-feedback";

/** What the order goes by. */
interface Moment {
  readonly kind: OpenMail["verdict"]["kind"];
  readonly facts: Extracted;
  readonly people: readonly string[];
  readonly progress: Progress;
  readonly habits: Habits;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** Times a step was skipped in a row from which on it is not offered first any more. */
const leftAlone = 3;
/** Times something was said of a step before that counts as a habit. */
const habitual = 3;
/** What was put off is left in peace for so long: until about the next day, in milliseconds. */
const rest = 12 * 3_600_000;

/**
 * The one step that is offered first beside this mail; null for a mail that ends nothing, and once there is none left to
 * offer. First what was put off some time ago, since the person said they would come back. Then by the moment, as
 * `stepsOfMoment` has it, and within it what the person mostly does. What is done, skipped or put off just now is never
 * offered, nor what was skipped three times in a row beside earlier mails. The same input gives the same answer.
 */
export function findFirst(moment: Moment): StepId | null {
  const { kind, progress, habits, now, facts } = moment;
  if (kind !== "rejection") return null;
  const isLeftAlone = (step: StepId) => (habits[step]?.skippedInARow ?? 0) >= leftAlone;
  const putOff = stepIds.filter((step) => {
    const mark = progress[step];
    return mark?.state === "later" && now - mark.at >= rest;
  });
  const [longest] = putOff.sort((a, b) => (progress[a]?.at ?? 0) - (progress[b]?.at ?? 0));
  if (longest) return longest;
  const isOpen = (step: StepId) => stateOf(progress, step) === "open" && !isLeftAlone(step) && makesSense(step, facts);
  const fitting = stepsOfMoment(moment).filter(isOpen);
  const liked = fitting.find((step) => isLiked(habits, step));
  return liked ?? fitting[0] ?? stepIds.find(isOpen) ?? null;
}

/**
 * What fits the moment, best first; at most three. Offered feedback is asked for while the offer stands. Far along, the
 * feeling comes first and the people are known, so thanks go before taking stock. A letter nobody signed says least
 * about the person, and needs no answer.
 */
function stepsOfMoment({ facts, people }: Moment): readonly StepId[] {
  const { stage, feedback } = facts;
  if (feedback === "offered") return ["ask-feedback", "let-it-out", "keep-the-bridge"];
  if (stage === "final" || stage === "offer") return ["let-it-out", "keep-the-bridge", "recall-achievements"];
  if (stage !== null && stage !== "application") return ["let-it-out", "keep-the-bridge", "name-strengths"];
  if (findPerson(facts, people) === null) return ["not-personal", "let-it-out", "next-step"];
  return ["not-personal", "keep-the-bridge", "name-strengths"];
}

/** Done more often than not, often enough to call it a habit. */
function isLiked(habits: Habits, step: StepId): boolean {
  const habit = habits[step];
  return habit !== undefined && habit.said >= habitual && habit.done * 2 > habit.said;
}

/** A step whose own advice cannot be followed here may be opened, but is not where one begins. */
function makesSense(step: StepId, facts: Extracted): boolean {
  if (step === "ask-feedback") return findFeedbackHindrance(facts) === null;
  return step !== "keep-the-bridge" || facts.replyable.can;
}

/** The mail with the step that is offered first beside it. */
export function offerFirst(mail: OpenMail, habits: Habits, now: number): OpenMail {
  const { people, rejection } = mail;
  const { verdict } = tellByRecord(mail);
  const progress = rejection?.progress ?? {};
  return { ...mail, first: findFirst({ kind: verdict.kind, facts: factsOf(mail), people, progress, habits, now }) };
}
