import Papa from "papaparse";
import type { AchievementFields } from "../core/model/achievement";

/** The columns, by the names our importer reads them by: they are part of the form and are not translated. */
const columns = [
  "text",
  "situation",
  "action",
  "result",
  "number",
  "date",
  "role",
  "employer",
  "skills",
  "tags",
  "kind",
  "link",
] as const satisfies readonly (keyof AchievementFields)[];

/**
 * A table for any spreadsheet program: with the mark that tells it UTF-8, and no cell that it would reckon as a formula. What
 * begins like one has an apostrophe before it, which our importer takes off.
 */
export function writeCsv(achievements: readonly AchievementFields[]): string {
  const data = achievements.map((achievement) => columns.map((column) => guard(cellOf(achievement[column]))));
  return `\ufeff${Papa.unparse({ fields: [...columns], data }, { newline: "\r\n" })}\r\n`;
}

function cellOf(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.map((one) => one.replaceAll(";", ",")).join("; ");
}

/** The signs a formula may begin with, wide ones too, and what a program may take off before it looks for them. */
function guard(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}
