import { type FollowUp, followUpId } from "../model/follow-up";
import { type Fields, type Note, noteId } from "../model/note";
import type { Rejection } from "../model/rejection";
import { type Progress, type StepMark, type StepState, stepIds } from "../model/step";
import { strengthLimits } from "../model/strength";
import { stages } from "../model/verdict";

/** Most people a record names. */
const mostPeople = 3;

/** What a person said of a step counts in this order, whichever record it was said in. */
const weights: Readonly<Record<StepState, number>> = { done: 3, later: 2, skipped: 1, open: 0 };

/**
 * One record of two that are one application. What is known of either is known of it, what was done with either was done;
 * where both say something, the one that stays is right. Of strengths and people, as many are kept as a record holds.
 */
export function mergeRejections(into: Rejection, from: Rejection, now: number): Rejection {
  return {
    ...into,
    ...fillGaps(into, from),
    doorOpen: into.doorOpen || from.doorOpen,
    replyable: into.host === "hand" ? from.replyable : into.replyable,
    stage: furthest(into.stage, from.stage),
    createdAt: Math.min(into.createdAt, from.createdAt),
    updatedAt: now,
    progress: mergeProgress(into.progress, from.progress),
    // One pair: a feeling before the one and a feeling after the other tell of no change.
    mood: (into.mood.before ?? into.mood.after) === null ? from.mood : into.mood,
    strengths: unite(into.strengths, from.strengths).slice(0, strengthLimits.picked),
    people: unite(into.people, from.people).slice(0, mostPeople),
    shown: unite(into.shown, from.shown),
    reply: (into.reply?.at ?? 0) >= (from.reply?.at ?? 0) ? (into.reply ?? from.reply) : from.reply,
  };
}

/** One note of the two that were written in a step; both texts stand in it, the earlier one first. */
export function mergeNotes(into: Note | null, from: Note, rejectionId: string): Note {
  const id = noteId(rejectionId, from.step);
  if (!into) return { ...from, id, rejectionId };
  const [first, second] = into.createdAt <= from.createdAt ? [into, from] : [from, into];
  return {
    ...into,
    fields: joinFields(first.fields, second.fields),
    createdAt: first.createdAt,
    updatedAt: Math.max(into.updatedAt, from.updatedAt),
  };
}

/** One follow-up of two of a kind: the open one, else the one with the earlier day; with the words of both. */
export function mergeFollowUps(into: FollowUp | null, from: FollowUp, rejectionId: string): FollowUp {
  const moved = { ...from, id: followUpId(rejectionId, from.kind), rejectionId };
  if (!into) return moved;
  const isIntoFirst = (into.doneAt === null) === (from.doneAt === null) ? into.day <= from.day : into.doneAt === null;
  const [first, second] = isIntoFirst ? [into, moved] : [moved, into];
  return { ...first, text: joinTexts(first.text, second.text), createdAt: Math.min(into.createdAt, from.createdAt) };
}

/** Fields that hold one of a few, or a name: no text, so the first one stands. */
const picks: readonly string[] = ["id", "themes", "day", "kind", "stage", "about", "role", "company", "contact"];

/** The fields of two forms as one: a text that stands in both stands there once, others one below the other. */
export function joinFields(first: Fields, second: Fields): Fields {
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const join = (name: string) => {
    const [a = "", b = ""] = [first[name], second[name]];
    return picks.includes(name) ? a || b : joinTexts(a, b);
  };
  return Object.fromEntries(names.map((name) => [name, join(name)]));
}

function joinTexts(first: string, second: string): string {
  if (second.trim() === "" || first.includes(second.trim())) return first;
  if (first.trim() === "" || second.includes(first.trim())) return second;
  return `${first.trimEnd()}\n\n${second}`;
}

/** What the one that stays does not know, from the other one. */
function fillGaps(into: Rejection, from: Rejection) {
  return {
    company: into.company ?? from.company,
    role: into.role ?? from.role,
    contact: into.contact ?? from.contact,
    decision: into.decision ?? from.decision,
    reason: into.reason ?? from.reason,
    feedback: into.feedback ?? from.feedback,
    waitingMonths: into.waitingMonths ?? from.waitingMonths,
    language: into.language ?? from.language,
    sentAt: into.sentAt ?? from.sentAt,
  };
}

function furthest(a: Rejection["stage"], b: Rejection["stage"]): Rejection["stage"] {
  return stages.findLast((stage) => stage === a || stage === b) ?? null;
}

function mergeProgress(a: Progress, b: Progress): Progress {
  const marks = stepIds.map((step) => [step, chooseMark(a[step], b[step])] as const);
  return Object.fromEntries(marks.filter(([, mark]) => mark !== undefined));
}

/** Done is done; of two that say the same, the first time counts. */
function chooseMark(a: StepMark | undefined, b: StepMark | undefined): StepMark | undefined {
  if (!a || !b) return a ?? b;
  if (a.state === b.state) return a.at <= b.at ? a : b;
  return weights[a.state] > weights[b.state] ? a : b;
}

function unite<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}
