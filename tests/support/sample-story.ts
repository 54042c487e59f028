import { type Achievement, inOneLine } from "../../src/core/model/achievement";
import type { Feedback } from "../../src/core/model/feedback";
import type { FollowUp } from "../../src/core/model/follow-up";
import type { Note, WrittenStep } from "../../src/core/model/note";
import { sampleRejection } from "./sample-mail";

const { id: rejectionId, host, threadKey } = sampleRejection();

/** Feedback that was kept, with what a test wants different. */
export function sampleFeedback(change: Partial<Feedback> = {}): Feedback {
  return {
    id: "00000000-0000-4000-8000-00000000000f",
    rejectionId,
    host,
    messageKey: null,
    threadKey,
    text: "We missed concrete examples.",
    from: "Mara Lindqvist",
    goal: "",
    themes: [],
    keptAt: Date.UTC(2026, 10, 20),
    answeredAt: null,
    ...change,
  };
}

/** A follow-up, with what a test wants different. */
export function sampleFollowUp(change: Partial<FollowUp> = {}): FollowUp {
  const kind = change.kind ?? "next-action";
  const at = Date.UTC(2026, 10, 20);
  return {
    id: `${rejectionId}:${kind}`,
    rejectionId,
    kind,
    day: "2026-12-01",
    text: "",
    createdAt: at,
    updatedAt: at,
    doneAt: null,
    toldAt: null,
    ...change,
  };
}

/** What was written in a step, with what a test wants different. */
export function sampleNote(step: WrittenStep, fields: Note["fields"], change: Partial<Note> = {}): Note {
  return { id: `${rejectionId}:${step}`, rejectionId, step, fields, createdAt: 1, updatedAt: 1, ...change };
}

/** An achievement, with what a test wants different. */
export function sampleAchievement(change: Partial<Achievement> = {}): Achievement {
  return {
    id: "00000000-0000-4000-8000-0000000000aa",
    ...inOneLine("Cut the loading time by half"),
    createdAt: 1,
    updatedAt: 1,
    shownAt: null,
    ...change,
  };
}
