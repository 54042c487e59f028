import type { Feedback } from "../model/feedback";
import type { FollowUp } from "../model/follow-up";
import type { Rejection } from "../model/rejection";
import { isInBox } from "../model/reply";
import type { Season } from "../model/season";
import type { StepId } from "../model/step";
import { recoverySteps } from "../recovery";
import { endedWithSearch } from "./ended-with-search";
import { saidAt } from "./feedback-themes";

/** One thing that happened with an application, and when: milliseconds since 1970, UTC. */
export type StoryEvent = { readonly at: number } & (
  | { readonly kind: "mail" }
  | { readonly kind: "reply-put" }
  | { readonly kind: "reply-sent" }
  | { readonly kind: "step"; readonly step: StepId }
  | { readonly kind: "feedback"; readonly feedback: Feedback }
  | { readonly kind: "follow-up"; readonly followUp: FollowUp }
);

/** What belongs to one rejection, and the searches that were closed. */
export interface AboutRejection {
  readonly rejection: Rejection;
  readonly feedback: readonly Feedback[];
  readonly followUps: readonly FollowUp[];
  readonly seasons: readonly Pick<Season, "closedAt">[];
}

/**
 * What happened with an application from its mail on, in the order of time. Only what was done: what was skipped or put off
 * is no event, nor what ended undone with a search. What happened at the same time stands in the order mail, steps, reply, answers.
 */
export function tellStory({ rejection, feedback, followUps, seasons }: AboutRejection): StoryEvent[] {
  const { sentAt, createdAt, progress, reply } = rejection;
  const steps = recoverySteps.flatMap(({ id: step }): StoryEvent[] => {
    const mark = progress[step];
    return mark?.state === "done" ? [{ kind: "step", step, at: mark.at }] : [];
  });
  const put: StoryEvent[] = reply && isInBox(reply) ? [{ kind: "reply-put", at: reply.at }] : [];
  const sent: StoryEvent[] = reply?.sentAt ? [{ kind: "reply-sent", at: reply.sentAt }] : [];
  const answers = feedback.map((one): StoryEvent => ({ kind: "feedback", feedback: one, at: saidAt(one) }));
  const settled = followUps.flatMap((followUp): StoryEvent[] =>
    followUp.doneAt === null || endedWithSearch(followUp, seasons)
      ? []
      : [{ kind: "follow-up", followUp, at: followUp.doneAt }],
  );
  const mail: StoryEvent = { kind: "mail", at: sentAt ?? createdAt };
  return [mail, ...[...steps, ...put, ...sent, ...answers, ...settled].sort((a, b) => a.at - b.at)];
}

/** What is still to come, the earliest day first. */
export function findNext(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.filter(({ doneAt }) => doneAt === null).sort((a, b) => (a.day < b.day ? -1 : 1));
}
