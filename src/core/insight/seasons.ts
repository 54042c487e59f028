import type { Achievement } from "../model/achievement";
import type { Feedback } from "../model/feedback";
import type { Note } from "../model/note";
import type { Rejection } from "../model/rejection";
import type { Season } from "../model/season";
import type { StepId } from "../model/step";
import { type Stage, stages } from "../model/verdict";
import { recoverySteps } from "../recovery";
import { newestFirst } from "./feedback-themes";
import { type StepsAndMood, sumUpSteps } from "./steps-and-mood";

/** How often something came up. */
interface Counted<T> {
  readonly what: T;
  readonly count: number;
}

/** Everything that was learned in one season, as values. Lists are empty where there is nothing to say. */
export interface SeasonSum {
  readonly rejections: readonly Rejection[];
  /** How far they came, the furthest first; those of which nothing is known come last, as null. */
  readonly reached: readonly Counted<Stage | null>[];
  /** What to work on, the newest first, each once. */
  readonly goals: readonly string[];
  /** What was told, the newest first. */
  readonly feedback: readonly Feedback[];
  /** What was picked most comes first. */
  readonly strengths: readonly Counted<string>[];
  readonly achievements: readonly Achievement[];
  /** What the person wrote kindly to themselves, the newest first. */
  readonly kindWords: readonly string[];
  /** Steps that were done, most often first. */
  readonly steps: readonly Counted<StepId>[];
  /** How it mostly felt after writing; null where nothing is mostly so, or where the moods are too few to say. */
  readonly mostly: StepsAndMood["mostly"];
}

/** What a season is summed up from. */
interface SeasonSource {
  readonly rejections: readonly Rejection[];
  readonly feedback: readonly Feedback[];
  readonly achievements: readonly Achievement[];
  readonly notes: readonly Note[];
}

/** In which field of which step a person writes kindly to themselves. */
const kindFields: Readonly<Partial<Record<Note["step"], string>>> = {
  "not-personal": "friend",
  "recall-achievements": "kind",
};

/** The season that is not closed: what was kept since the last one ended. */
export function pickCurrent<T extends { readonly createdAt: number }>(
  rows: readonly T[],
  seasons: readonly Season[],
): T[] {
  const last = Math.max(...seasons.map(({ closedAt }) => closedAt), Number.NEGATIVE_INFINITY);
  return rows.filter(({ createdAt }) => createdAt > last);
}

/** What was kept in one season: up to its end, and after the end of the one before. */
export function pickSeason<T extends { readonly createdAt: number }>(
  rows: readonly T[],
  season: Season,
  seasons: readonly Season[],
): T[] {
  const earlier = seasons.map(({ closedAt }) => closedAt).filter((closedAt) => closedAt < season.closedAt);
  const start = Math.max(...earlier, Number.NEGATIVE_INFINITY);
  return rows.filter(({ createdAt }) => createdAt > start && createdAt <= season.closedAt);
}

/** Sums up one season. It scores nothing and compares nobody. */
export function sumUpSeason(season: Season, seasons: readonly Season[], source: SeasonSource): SeasonSum {
  const rejections = pickSeason(source.rejections, season, seasons);
  const isOfSeason = ({ rejectionId }: { readonly rejectionId: string }) =>
    rejections.some(({ id }) => id === rejectionId);
  const feedback = newestFirst(source.feedback.filter(isOfSeason));
  const notes = source.notes.filter(isOfSeason).sort((a, b) => b.updatedAt - a.updatedAt);
  return {
    rejections,
    reached: [...stages.toReversed(), null]
      .map((what) => ({ what, count: rejections.filter(({ stage }) => stage === what).length }))
      .filter(({ count }) => count > 0),
    goals: unique(feedback.map(({ goal }) => goal.trim())),
    feedback,
    strengths: countAll(rejections.flatMap((rejection) => rejection.strengths)),
    achievements: pickSeason(source.achievements, season, seasons),
    kindWords: unique(notes.map(({ step, fields }) => fields[kindFields[step] ?? ""]?.trim() ?? "")),
    steps: countAll(
      rejections.flatMap(({ progress }) =>
        recoverySteps.flatMap(({ id }) => (progress[id]?.state === "done" ? [id] : [])),
      ),
    ),
    mostly: sumUpSteps(rejections).mostly,
  };
}

/** Each once, most often first; what came up as often keeps its order. */
function countAll<T>(all: readonly T[]): Counted<T>[] {
  const counts = new Map<T, number>();
  for (const what of all) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))];
}
