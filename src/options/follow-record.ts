import { liveQuery } from "dexie";
import type { Achievement } from "../core/model/achievement";
import type { Feedback } from "../core/model/feedback";
import type { FollowUp } from "../core/model/follow-up";
import type { Note } from "../core/model/note";
import type { OwnWording } from "../core/model/own-wording";
import type { Rejection } from "../core/model/rejection";
import type { Season } from "../core/model/season";
import type { Strength } from "../core/model/strength";
import { listAchievements, listFirstAchievements } from "../store/achievements";
import { database } from "../store/database";
import { listApart, listDrafts } from "../store/drafts";
import { listFollowUps } from "../store/follow-ups";
import { listSeasons } from "../store/seasons";
import { listStrengths } from "../store/strengths";
import { listWordings } from "../store/wordings";

/** Everything the page shows of the person's record. */
export interface KeptRecord {
  readonly achievements: readonly Achievement[];
  /** The oldest first. */
  readonly strengths: readonly Strength[];
  /** Newest first. */
  readonly rejections: readonly Rejection[];
  readonly notes: readonly Note[];
  readonly feedback: readonly Feedback[];
  /** The earliest day first. */
  readonly followUps: readonly FollowUp[];
  /** The oldest first. */
  readonly wordings: readonly OwnWording[];
  readonly seasons: readonly Season[];
  /** Rejections that look like one and are two, as pairs: their `apartDraftId`s. */
  readonly apart: readonly string[];
  /** The ids of the drafts: where something is typed and not kept yet. */
  readonly drafts: readonly string[];
}

/** So many of the newest achievements are read before everything else: more than a screen shows. */
const firstRows = 60;

interface RecordListener {
  /** The record, now and whenever it changes, whoever changes it; null while the database cannot be read. */
  readonly onRecord: (record: KeptRecord | null) => void;
  /** The first of the achievements, before there is a record. */
  readonly onFirst: (achievements: readonly Achievement[]) => void;
}

/**
 * Follows the record. Achievements, of which there may be ten thousand, are read apart from the rest, and only when one of
 * them changes; one that did not change stays the same object. Answers how to stop.
 */
export function followRecord({ onRecord, onFirst }: RecordListener): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let achievements: readonly Achievement[] | null = null;
  let others: Others | null = null;
  let drafts: readonly string[] | null = null;
  const tell = () => {
    if (achievements && others && drafts) onRecord({ achievements, ...others, drafts });
  };
  const error = () => onRecord(null);
  const followAll = () => {
    if (signal.aborted) return;
    const followed = liveQuery(() => listAchievements()).subscribe({
      next(now) {
        achievements = keepSame(achievements ?? [], now);
        tell();
      },
      error,
    });
    const alsoFollowed = liveQuery(readOthers).subscribe({
      next(now) {
        others = now;
        tell();
      },
      error,
    });
    // A draft is written at every pause in typing: nothing else is read for that, and nothing drawn but where one begins or ends.
    const draftsFollowed = liveQuery(() => listDrafts()).subscribe({
      next(now) {
        if (drafts?.join("\n") === now.join("\n")) return;
        drafts = now;
        tell();
      },
      error,
    });
    signal.addEventListener("abort", () => {
      draftsFollowed.unsubscribe();
      followed.unsubscribe();
      alsoFollowed.unsubscribe();
    });
  };
  void listFirstAchievements(firstRows)
    .then((first) => !signal.aborted && onFirst(first))
    .catch(() => undefined)
    .then(followAll);
  return () => stopping.abort();
}

type Others = Omit<KeptRecord, "achievements" | "drafts">;

async function readOthers(): Promise<Others> {
  return {
    strengths: await listStrengths(),
    rejections: await database.rejections.orderBy("updatedAt").reverse().toArray(),
    notes: await database.notes.toArray(),
    feedback: await database.feedback.toArray(),
    followUps: await listFollowUps(),
    wordings: await listWordings(),
    seasons: await listSeasons(),
    apart: await listApart(),
  };
}

function keepSame(before: readonly Achievement[], now: readonly Achievement[]): readonly Achievement[] {
  const known = new Map(before.map((achievement) => [achievement.id, achievement]));
  return now.map((achievement) => {
    const same = known.get(achievement.id);
    return same?.updatedAt === achievement.updatedAt && same.shownAt === achievement.shownAt ? same : achievement;
  });
}
