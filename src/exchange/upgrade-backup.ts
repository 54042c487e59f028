import { blankAchievement, isAchievementDate } from "../core/model/achievement";
import { nothingPicked } from "../core/model/rejection";
import { type TableName, tableNames } from "../core/model/tables";
import { isJsonObject, type JsonObject, listOf } from "./json-values";

type Upgrade = (row: JsonObject) => JsonObject;

/** What a row of version 1 lacks, by its table. Files of version 1 were written while the store went from its first version to its fourth. */
const upgrades: Partial<Record<TableName, Upgrade>> = {
  rejections: ({ reply = null, ...row }) => ({
    waitingMonths: null,
    language: null,
    people: [],
    shown: [],
    ...nothingPicked,
    ...row,
    reply: isJsonObject(reply) ? { messageKey: null, sentAt: null, ...reply } : reply,
  }),
  mails: (row) => ({ rejectionAt: null, feedbackSettledAt: null, foldedAt: null, repliedAt: null, ...row }),
  memory: (row) => ({ isRejection: false, ...row }),
  feedback: (row) => ({ goal: "", themes: [], ...row }),
  strengths: (row) => ({ shownBy: [], ...row }),
  achievements: ({ isPinned, ...row }) => ({
    ...blankAchievement,
    pin: isPinned === true ? 0 : null,
    ...row,
    ...mendedDate(row["date"]),
  }),
};

/** A month that is none, which could be written then, is taken off. */
function mendedDate(date: unknown): { readonly date?: string } {
  const hasStrangeMonth = typeof date === "string" && /^\d{4}-\d{2}$/u.test(date) && !isAchievementDate(date);
  return hasStrangeMonth ? { date: date.slice(0, 4) } : {};
}

/** A backup of version 1 in the form of today. Says nothing of whether its rows are sound. */
export function upgradeBackup(backup: JsonObject): JsonObject {
  const tables = tableNames.map((name) => {
    const upgrade = upgrades[name];
    const rows = backup[name] ?? [];
    // What is no list is left as it is, to be refused.
    if (!upgrade || !Array.isArray(rows)) return [name, rows] as const;
    return [name, listOf(rows).map((row) => (isJsonObject(row) ? upgrade(row) : row))] as const;
  });
  return { ...backup, ...Object.fromEntries(tables) };
}
