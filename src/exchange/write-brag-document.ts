import type { AchievementFields } from "../core/model/achievement";
import { groupAchievements } from "./group-achievements";

/** The words of a brag document, in the person's language. */
export interface BragWords {
  readonly title: string;
  /** Above what has no date. */
  readonly undated: string;
  readonly situation: string;
  readonly action: string;
  readonly result: string;
  readonly number: string;
  readonly skills: string;
}

/** Everything the person did well as a Markdown page to hand out or keep: by year, the newest first, and there by role. */
export function writeBragDocument(achievements: readonly AchievementFields[], words: BragWords): string {
  const parts = groupAchievements(achievements).map(({ year, roles }) => {
    const lists = roles.map(({ role, achievements: ofRole }) => {
      const head = role === "" ? "" : `### ${escapeSigns(role)}\n\n`;
      return `${head}${ofRole.map((one) => writeItem(one, words)).join("\n")}\n`;
    });
    return `## ${year === "" ? escapeSigns(words.undated) : year}\n\n${lists.join("\n")}`;
  });
  return [`# ${escapeSigns(words.title)}\n`, ...parts].join("\n");
}

function writeItem(one: AchievementFields, words: BragWords): string {
  const month = one.date.length === 7 ? `${one.date}: ` : "";
  const details = (["situation", "action", "result", "number"] as const).map(
    (name) => [words[name], one[name]] as const,
  );
  const lines = [...details, [words.skills, one.skills.join(", ")] as const]
    .filter(([, text]) => text !== "")
    .map(([label, text]) => `${escapeSigns(label)}: ${onOneLine(text)}`);
  const link = one.link === "" ? [] : [`<${one.link.replace(/[<>\s]/gu, encodeURIComponent)}>`];
  return `- ${[`${month}${onOneLine(one.text)}`, ...lines, ...link].join("  \n  ")}`;
}

function onOneLine(text: string): string {
  return escapeSigns(text.replace(/\s+/gu, " ").trim());
}

/** What the person wrote stays text: no sign of it makes a list, a heading, a link or HTML. */
function escapeSigns(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, "\\$&").replace(/^(\d*)([-+.)])(?=\s)/u, "$1\\$2");
}
