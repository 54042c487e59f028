import { type Feedback, type FeedbackTheme, feedbackThemes } from "../model/feedback";
import { themeWords } from "./theme-words";

/** One theme among what was kept. */
interface ThemeCount {
  readonly theme: FeedbackTheme;
  /** In how many pieces of feedback it stands. */
  readonly count: number;
  /** The months in which it was said, `YYYY-MM`, the newest first. */
  readonly months: readonly string[];
}

/** Themes over time. */
export interface ThemesOverTime {
  /** How many pieces of feedback have any theme. */
  readonly total: number;
  /** What came up, most often first, then the newest. */
  readonly themes: readonly ThemeCount[];
  /** What came up most often, if more than once and more often than anything else; else null. */
  readonly most: ThemeCount | null;
  /** True while there is too little to see a rule in. */
  readonly isSmall: boolean;
}

/** Below so many pieces of feedback a count is a sketch. */
const smallBelow = 10;

/** What the kept feedback is about, and when that was said. */
export function findThemes(feedback: readonly Feedback[]): ThemesOverTime {
  const themes = feedbackThemes
    .map((theme) => countTheme(theme, feedback))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compare(b.months[0] ?? "", a.months[0] ?? ""));
  const total = feedback.filter((one) => one.themes.length > 0).length;
  const [first, second] = themes;
  const isMost = first !== undefined && first.count > 1 && first.count > (second?.count ?? 0);
  return { total, themes, most: isMost ? first : null, isSmall: total < smallBelow };
}

/** When it was said, in milliseconds since 1970, UTC. */
export function saidAt({ answeredAt, keptAt }: Feedback): number {
  return answeredAt ?? keptAt;
}

/** Feedback with the newest first. */
export function newestFirst(feedback: readonly Feedback[]): Feedback[] {
  return [...feedback].sort((a, b) => saidAt(b) - saidAt(a));
}

/**
 * All themes, those first whose words stand in the text. A word of a theme says little: it is offered, never ticked. Words
 * are known in English, German, French, Spanish and Portuguese.
 */
export function orderThemes(text: string): FeedbackTheme[] {
  const plain = text.toLowerCase();
  const isNamed = (theme: FeedbackTheme) => themeWords[theme].some((word) => plain.includes(word));
  return [...feedbackThemes].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}

function countTheme(theme: FeedbackTheme, feedback: readonly Feedback[]): ThemeCount {
  const said = newestFirst(feedback.filter(({ themes }) => themes.includes(theme)));
  return { theme, count: said.length, months: [...new Set(said.map((one) => monthOf(saidAt(one))))] };
}

/** The month of a time in the person's own calendar, `YYYY-MM`. */
function monthOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
