import type Dexie from "dexie";

/** An achievement as version 4 kept it. */
interface Before {
  readonly id: string;
  readonly createdAt: number;
  readonly date: string;
  readonly isPinned: boolean;
}

/**
 * An achievement knows its situation, action and result, its number, employer, skills, kind and link, and its place among
 * the pinned ones; a strength, what shows it. The pinned ones keep the order they stood in: the newest first. A month that
 * is none is taken off a date. The two new indexes are for reading the first rows of a list before the others. The last
 * import can be taken back.
 */
export function defineVersion5(db: Dexie): void {
  db.version(5)
    .stores({ achievements: "id, updatedAt, createdAt, pin", imports: "id" })
    .upgrade(async (rows) => {
      await rows.table<object>("strengths").toCollection().modify({ shownBy: [] });
      const achievements = rows.table<Before>("achievements");
      const pinned = (await achievements.filter(({ isPinned }) => isPinned).toArray())
        .sort((a, b) => b.createdAt - a.createdAt)
        .map(({ id }) => id);
      await achievements.toCollection().modify((row) => {
        const place = pinned.indexOf(row.id);
        const date = /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(row.date) ? row.date : row.date.slice(0, 4);
        const told = {
          situation: "",
          action: "",
          result: "",
          number: "",
          employer: "",
          skills: [],
          kind: "result",
          link: "",
        };
        Reflect.deleteProperty(row, "isPinned");
        Object.assign(row, told, { date, pin: place === -1 ? null : place });
      });
    });
}
