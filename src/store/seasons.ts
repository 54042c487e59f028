import type { Season } from "../core/model/season";
import { type Database, database } from "./database";

/** Closes the season; the same one is closed once, and only its words may change then. */
export async function writeSeason(season: Season, db: Database = database): Promise<void> {
  await db.transaction("rw", db.seasons, async () => {
    const before = await db.seasons.get(season.id);
    await db.seasons.put({ ...season, closedAt: before?.closedAt ?? season.closedAt });
  });
}

/** Every season, the oldest first. */
export async function listSeasons(db: Database = database): Promise<Season[]> {
  return db.seasons.orderBy("closedAt").toArray();
}

/** Opens a season again. */
export async function deleteSeason(id: string, db: Database = database): Promise<void> {
  await db.seasons.delete(id);
}
