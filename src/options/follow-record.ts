import { liveQuery } from "dexie";
import type { Achievement } from "../core/model/achievement";
import type { Feedback } from "../core/model/feedback";
import type { FollowUp } from "../core/model/follow-up";
import type { Note } from "../core/model/note";
import type { OwnWording } from "../core/model/own-wording";
import type { Rejection } from "../core/model/rejection";
import type { Season } from "../core/model/season";
import type { Strength } from "../core/model/strength";
import { database } from "../store/database";
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
}

/** Calls back with the record now and whenever it changes, whoever changes it; null while the database cannot be read. Answers how to stop. */
export function followRecord(onRecord: (record: KeptRecord | null) => void): () => void {
  const query = liveQuery(async () => ({
    achievements: await database.achievements.toArray(),
    strengths: await listStrengths(),
    rejections: await database.rejections.orderBy("updatedAt").reverse().toArray(),
    notes: await database.notes.toArray(),
    feedback: await database.feedback.toArray(),
    followUps: await listFollowUps(),
    wordings: await listWordings(),
    seasons: await listSeasons(),
  }));
  const subscription = query.subscribe({ next: onRecord, error: () => onRecord(null) });
  return () => subscription.unsubscribe();
}
