import { type Achievement, type AchievementMatch, comparePins } from "../model/achievement";
import { eachStem, stemWords } from "./stems";

/** How many stand beside a mail, and how many shared words are told of each. */
const shown = 3;
const told = 4;

/** What a shared word counts by where it stands in the achievement; where it stands more than once, the most. */
const worth = { skills: 3, tags: 3, role: 2, employer: 2, text: 1.5, situation: 1, action: 1, result: 1 } as const;
type Part = keyof typeof worth;
const parts = Object.keys(worth) as Part[];

/** What a word of the application counts: its role most, then the mail's own words on it, then the company's name. */
const wish = { role: 1, reason: 0.8, company: 0.6 } as const;

/** Two that fit as well as this, as a share of the better one, are near-equals: they take turns. */
const nearly = 0.85;

/** What an application is about: its role, its company, and the mail's own words on it. */
export interface MatchSource {
  readonly role: string | null;
  readonly company: string | null;
  readonly reason: string | null;
}

/** Achievements made ready to be ranked: of each stem, which ones have it (by their place) and what it counts there, in turns. */
export interface AchievementIndex {
  readonly rows: readonly Achievement[];
  readonly places: ReadonlyMap<string, number>;
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** Makes achievements ready. It costs some hundred times what ranking does, so it is kept until one of them is written. */
export function indexAchievements(rows: readonly Achievement[]): AchievementIndex {
  const postings = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    for (const part of parts) {
      const text = textOf(row, part);
      if (text === "") continue;
      eachStem(text, (stem) => {
        const list = postings.get(stem);
        if (list === undefined) postings.set(stem, [place, worth[part]]);
        // The parts that count most come first, so what is there already counts as much or more.
        else if (list[list.length - 2] !== place) list.push(place, worth[part]);
      });
    }
  }
  return { rows, places: new Map(rows.map(({ id }, place) => [id, place])), postings };
}

/** The index with these rows in place of those that have their ids. Null if one of them is new, or has other words. */
export function renewRows(index: AchievementIndex, renewed: readonly Achievement[]): AchievementIndex | null {
  const rows = [...index.rows];
  for (const row of renewed) {
    const place = index.places.get(row.id);
    const before = place === undefined ? undefined : rows[place];
    if (place === undefined || !before || parts.some((part) => textOf(before, part) !== textOf(row, part))) return null;
    rows[place] = row;
  }
  return { ...index, rows };
}

/**
 * The three achievements to show beside an application, and the words they share with it, as they are spelled there; where
 * one of them begins with a capital, as at the start of a line, all do.
 *
 * How well one fits is the sum of what its shared words count: a word that few achievements have counts more than one that
 * many have, and one in a skill or a tag more than one in the text. Words meet by their stems, also across languages.
 *
 * The first place goes to the best fit, the second to the next; among near-equals the one that was never shown, or not for
 * the longest time, has its turn. The last place belongs to the pinned ones: to the one not shown
 * for the longest time, so that every one of them comes by, whatever fits. Where too few fit, pinned ones come before others.
 * The same achievements in any order give the same answer.
 */
export function rankAchievements(index: AchievementIndex, about: MatchSource): AchievementMatch[] {
  const wanted = readWishes(about);
  const fits = weigh(index, wanted);
  const chosen: Achievement[] = [];
  const isLeft = (row: Achievement) => !chosen.includes(row);
  const nextFit = () => {
    const left = [...fits].filter(([row]) => isLeft(row));
    const best = left.reduce((most, [, fit]) => Math.max(most, fit), 0);
    const near = left.filter(([, fit]) => fit >= best * nearly);
    return first(near, ([a, x], [b, y]) => compareTurns(a, b) || y - x || compareAges(a, b))?.[0];
  };
  const nextPin = () => {
    const left = index.rows.filter((row) => row.pin !== null && isLeft(row));
    return first(
      left,
      (a, b) => compareTurns(a, b) || (fits.get(b) ?? 0) - (fits.get(a) ?? 0) || comparePins(a, b) || compareAges(a, b),
    );
  };
  const nextOther = () => first(index.rows.filter(isLeft), (a, b) => compareTurns(a, b) || compareAges(a, b));
  while (chosen.length < Math.min(shown, index.rows.length)) {
    const isPinsPlace = chosen.length === shown - 1;
    const next = (isPinsPlace ? nextPin() : undefined) ?? nextFit() ?? nextPin() ?? nextOther();
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen.map((achievement) => ({ achievement, shares: findShared(achievement, wanted, index) }));
}

/** How well each achievement fits an application that shares a word with it at all; the more, the better. */
export function weighFits(index: AchievementIndex, about: MatchSource): ReadonlyMap<Achievement, number> {
  return weigh(index, readWishes(about));
}

/** Every stem the application has, and what it counts. */
function readWishes(about: MatchSource): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const part of ["role", "reason", "company"] as const) {
    for (const { stem } of stemWords(about[part] ?? "")) if (!wanted.has(stem)) wanted.set(stem, wish[part]);
  }
  return wanted;
}

/** How well each achievement fits that shares a word at all. */
function weigh({ rows, postings }: AchievementIndex, wanted: ReadonlyMap<string, number>): Map<Achievement, number> {
  const fits = new Map<Achievement, number>();
  for (const [stem, wished] of wanted) {
    const list = postings.get(stem) ?? [];
    const rare = rarity(rows.length, list.length / 2);
    for (let at = 0; at < list.length; at += 2) {
      const row = rows[list[at] ?? -1];
      if (row) fits.set(row, (fits.get(row) ?? 0) + rare * wished * (list[at + 1] ?? 0));
    }
  }
  return fits;
}

/** The more achievements have a word, the less it tells of one of them. */
function rarity(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function findShared(
  row: Achievement,
  wanted: ReadonlyMap<string, number>,
  { rows, postings }: AchievementIndex,
): string[] {
  const spellings = new Map<string, { readonly spelling: string; readonly count: number }>();
  for (const part of parts) {
    for (const { stem, spelling } of stemWords(textOf(row, part))) {
      const wished = wanted.get(stem);
      if (wished === undefined || spellings.has(stem)) continue;
      const having = (postings.get(stem)?.length ?? 0) / 2;
      spellings.set(stem, { spelling, count: rarity(rows.length, having) * wished * worth[part] });
    }
  }
  const best = [...spellings.values()]
    .sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1))
    .slice(0, told)
    .map(({ spelling }) => spelling);
  return best.some((word) => /^\p{Lu}/u.test(word)) ? best.map(withCapital) : best;
}

/** A word beside others that begin with a capital; one with a capital anywhere is spelled on purpose. */
function withCapital(word: string): string {
  const [head = "", ...rest] = word;
  return /\p{Lu}/u.test(word) ? word : head.toUpperCase() + rest.join("");
}

function textOf(row: Achievement, part: Part): string {
  const value = row[part];
  return typeof value === "string" ? value : value.join("\n");
}

function compareTurns(a: Achievement, b: Achievement): number {
  return (a.shownAt ?? -1) - (b.shownAt ?? -1);
}

function compareAges(a: Achievement, b: Achievement): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);
}

/** The one that comes first; nothing is sorted for it. */
function first<T>(all: readonly T[], compare: (a: T, b: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best === undefined || compare(one, best) < 0 ? one : best),
    undefined,
  );
}
