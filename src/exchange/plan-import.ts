import { type Achievement, type AchievementFields, achievementLimits, fieldsOf } from "../core/model/achievement";
import type { ImportedRow } from "./imported-row";
import { normalText } from "./normal-text";
import type { Steps } from "./steps";

/** An achievement that an import changes, as it is and as it would be. */
interface ImportChange {
  readonly before: Achievement;
  readonly after: Achievement;
}

/** What an import would do. Nothing is done yet. */
export interface ImportPlan<Row extends ImportedRow = ImportedRow> {
  readonly added: readonly Achievement[];
  readonly changed: readonly ImportChange[];
  /** Rows that say nothing new: they stand in the record, or further up in the same file. */
  readonly same: readonly Row[];
  /** The rows each added or changed achievement is made from, by its id. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** As much of a plan as is needed to take back what it did. */
interface Done {
  readonly added: readonly Pick<Achievement, "id" | "updatedAt">[];
  readonly changed: readonly {
    readonly before: Achievement;
    readonly after: Pick<Achievement, "id" | "updatedAt">;
  }[];
}

/** What takes an import back. */
export interface ImportUndo {
  readonly deleted: readonly string[];
  readonly restored: readonly Achievement[];
}

/** Where the new rows get what a file does not say. */
export interface ImportSource {
  readonly newId: () => string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** One achievement while the plan is made. */
interface Planned {
  readonly before: Achievement | null;
  after: Achievement;
}

/** Achievements with the same words that a row is held against: a file of one sentence only must not take for ever. */
const mostTwins = 50;

/**
 * Holds what a file tells against what is kept. Two achievements are the same when their words are, whatever their case and
 * blanks, and neither employer nor date speak against it. Of the same one, what is kept stays; only what it lacks is filled in.
 */
export function* planImport<Row extends ImportedRow>(
  existing: readonly Achievement[],
  rows: readonly Row[],
  { newId, now }: ImportSource,
): Steps<ImportPlan<Row>> {
  const known = new Map<string, Planned[]>();
  const all: Planned[] = [];
  const made = new Map<string, Row[]>();
  const remember = (before: Achievement | null, after: Achievement) => {
    const key = normalText(after.text);
    const twins = known.get(key) ?? [];
    const planned = { before, after };
    if (twins.length < mostTwins) twins.push(planned);
    known.set(key, twins);
    all.push(planned);
  };

  for (const [index, achievement] of existing.entries()) {
    remember(achievement, achievement);
    if (index % 500 === 499) yield (index / existing.length) * 0.3;
  }
  const note = (id: string, row: Row) => {
    const before = made.get(id);
    if (before) before.push(row);
    else made.set(id, [row]);
  };
  const same: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const twin = known.get(normalText(row.fields.text))?.find(({ after }) => isSame(after, row.fields));
    const merged = twin && fillIn(twin.after, row.fields);
    if (!twin || !merged) {
      const id = newId();
      remember(null, { ...row.fields, id, createdAt: now, updatedAt: now, shownAt: null });
      note(id, row);
    } else if (isEqual(merged, fieldsOf(twin.after))) same.push(row);
    else {
      twin.after = { ...twin.after, ...merged, updatedAt: now };
      note(twin.after.id, row);
    }
    if (index % 200 === 199) yield 0.3 + (index / rows.length) * 0.7;
  }
  return {
    added: all.flatMap(({ before, after }) => (before ? [] : [after])),
    changed: all.flatMap(({ before, after }) => (before && before !== after ? [{ before, after }] : [])),
    same,
    rows: made,
  };
}

/**
 * What takes an import back, held against what is kept now: what the person has changed or deleted since is left alone.
 */
export function planUndo({ added, changed }: Done, current: readonly Achievement[]): ImportUndo {
  const now = new Map(current.map((achievement) => [achievement.id, achievement]));
  const isUntouched = ({ id, updatedAt }: Pick<Achievement, "id" | "updatedAt">) =>
    now.get(id)?.updatedAt === updatedAt;
  return {
    deleted: added.filter(isUntouched).map(({ id }) => id),
    restored: changed.filter(({ after }) => isUntouched(after)).map(({ before }) => before),
  };
}

/** True where neither employer nor date say that these are two: "Employee of the month" can be had twice. */
function isSame(a: AchievementFields, b: AchievementFields): boolean {
  const [here, there] = [normalText(a.employer), normalText(b.employer)];
  const isElsewhere = here !== "" && there !== "" && here !== there;
  return !isElsewhere && (a.date.startsWith(b.date) || b.date.startsWith(a.date));
}

function fillIn(kept: AchievementFields, told: AchievementFields): AchievementFields {
  const { skills, tags } = achievementLimits;
  return {
    text: kept.text,
    situation: kept.situation || told.situation,
    action: kept.action || told.action,
    result: kept.result || told.result,
    number: kept.number || told.number,
    date: told.date.length > kept.date.length ? told.date : kept.date,
    role: kept.role || told.role,
    employer: kept.employer || told.employer,
    skills: unite(kept.skills, told.skills, skills),
    tags: unite(kept.tags, told.tags, tags),
    kind: kept.kind === "result" ? told.kind : kept.kind,
    link: kept.link || told.link,
    pin: kept.pin ?? told.pin,
  };
}

function unite(kept: readonly string[], told: readonly string[], most: number): readonly string[] {
  const names = new Set(kept.map(normalText));
  return [...kept, ...told.filter((name) => !names.has(normalText(name)))].slice(0, Math.max(most, kept.length));
}

function isEqual(a: AchievementFields, b: AchievementFields): boolean {
  return JSON.stringify(fieldsOf(a)) === JSON.stringify(fieldsOf(b));
}
