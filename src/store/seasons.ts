import type { Season } from "../core/model/season";
import { type Database, database } from "./database";

/**
 * Closes the season; the same one is closed once, and only its words may change then. What was still to come back to is done
 * with: nobody with an offer wants to be reminded of a letter.
 */
export async function writeSeason(season: Season, db: Database = database): Promise<void> {
  await db.transaction("rw", db.seasons, db.followUps, async () => {
    const before = await db.seasons.get(season.id);
    const closedAt = before?.closedAt ?? season.closedAt;
    await db.seasons.put({ ...season, closedAt });
    if (!before) await db.followUps.filter(({ doneAt }) => doneAt === null).modify({ doneAt: closedAt });
  });
}

/** Every season, the oldest first. */
export async function listSeasons(db: Database = database): Promise<Season[]> {
  return db.seasons.orderBy("closedAt").toArray();
}

/** Opens a season again, with what was to come back to when it was closed. */
export async function deleteSeason(id: string, db: Database = database): Promise<void> {
  await db.transaction("rw", db.seasons, db.followUps, async () => {
    const season = await db.seasons.get(id);
    if (season) await db.followUps.filter(({ doneAt }) => doneAt === season.closedAt).modify({ doneAt: null });
    await db.seasons.delete(id);
  });
}
