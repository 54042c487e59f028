import { createRequire } from "node:module";
import { indexAchievements, type MatchSource, rankAchievements } from "../src/core/insight/rank-achievements";
import type { Achievement } from "../src/core/model/achievement";
import { seededRandom } from "../tests/support/seeded-random";
import { labelled, roles } from "./matching-roles";
import { summarise } from "./statistics";

const rounds = 30;
const counts = [1_000, 10_000];

/** One way to find the achievements that fit: made ready once, then asked. Answers ids, the best first. */
interface Matcher {
  readonly name: string;
  readonly build: (rows: readonly Achievement[]) => (about: MatchSource) => readonly string[];
}

/** Achievements that nobody is looking for, of words that achievements are made of; every run makes the same. */
function makeRows(count: number): Achievement[] {
  const random = seededRandom(7);
  const telling = [...new Set(labelled.flatMap(({ text, skills }) => `${text} ${skills.join(" ")}`.split(" ")))];
  const letters = "abdefgiklmnoprstu";
  const letter = () => letters[Math.floor(random() * letters.length)] ?? "";
  // As many different words as somebody writes in 10,000 achievements, and the common ones far more often.
  const others = Array.from({ length: 12_000 }, () =>
    Array.from({ length: 4 + Math.floor(random() * 7) }, letter).join(""),
  );
  const pick = (from: readonly string[]) => from[Math.floor(random() ** 3 * from.length)] ?? "";
  const word = () => pick(random() < 0.02 ? telling : others);
  const line = (length: number) => Array.from({ length }, word).join(" ");
  return Array.from({ length: count }, (_, at) => ({
    id: `made-${at}`,
    text: line(12),
    situation: line(6),
    action: line(6),
    result: line(6),
    number: "",
    date: "",
    role: line(2),
    employer: line(1),
    skills: [line(1), line(1)],
    tags: [line(1)],
    kind: "result",
    link: "",
    pin: null,
    createdAt: at,
    updatedAt: at,
    shownAt: null,
  }));
}

const ours: Matcher = {
  name: "Onward",
  build(rows) {
    const index = indexAchievements(rows);
    return (about) => rankAchievements(index, about).map(({ achievement }) => achievement.id);
  },
};

const fields = ["skills", "tags", "role", "employer", "text", "situation", "action", "result"] as const;
const boost = { skills: 3, tags: 3, role: 2, employer: 2, text: 1.5 };

interface MiniSearchLike {
  addAll(rows: readonly object[]): void;
  search(query: string, options: object): readonly { readonly id: string }[];
}
interface FuseLike {
  search(query: string, options: object): readonly { readonly item: { readonly id: string } }[];
}

/** The peers, with the same fields and weights, each as its own pages say it is set up for such a search. */
function loadPeers(): Matcher[] {
  const require = createRequire(new URL("./package.json", import.meta.url));
  const named = (loaded: unknown) => ((loaded as { default?: unknown }).default ?? loaded) as never;
  const MiniSearch: new (options: object) => MiniSearchLike = named(require("minisearch"));
  const Fuse: new (rows: readonly object[], options: object) => FuseLike = named(require("fuse.js"));
  const flat = (rows: readonly Achievement[]) =>
    rows.map((row) => ({ ...row, skills: row.skills.join("\n"), tags: row.tags.join("\n") }));
  const queryOf = ({ role, company, reason }: MatchSource) => [role, reason, company].filter(Boolean).join(" ");
  return [
    {
      name: "minisearch",
      build(rows) {
        const search = new MiniSearch({ fields: [...fields], storeFields: [] });
        search.addAll(flat(rows));
        return (about) =>
          search
            .search(queryOf(about), { boost, prefix: true, fuzzy: 0.2 })
            .slice(0, 3)
            .map(({ id }) => id);
      },
    },
    {
      name: "fuse.js",
      build(rows) {
        const keys = fields.map((name) => ({ name, weight: (boost as Record<string, number>)[name] ?? 1 }));
        const fuse = new Fuse(flat(rows), { keys, useExtendedSearch: true, ignoreLocation: true, threshold: 0.3 });
        return (about) =>
          fuse.search(queryOf(about).split(/\s+/u).join(" | "), { limit: 3 }).map(({ item }) => item.id);
      },
    },
  ];
}

const ms = (values: readonly number[]) => {
  const { median, p95 } = summarise(values);
  return `median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
};

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const sourceOf = ({ role, reason }: (typeof roles)[number]): MatchSource => ({ role, company: null, reason });

const sources = roles.map(sourceOf);

/** Of what a person would want beside each role, how much is among the first three. */
function countHits({ build }: Matcher, rows: readonly Achievement[]): number {
  const find = build(rows);
  return roles.reduce((sum, one) => sum + one.wanted.filter((id) => find(sourceOf(one)).includes(id)).length, 0);
}

/** Prints what finding the three that fit costs and how good it is, beside the search libraries in the same run. */
export async function measureMatching(): Promise<void> {
  const matchers = [ours, ...loadPeers()];
  for (const count of counts) {
    const rows = makeRows(count);
    const medians = new Map<string, number>();
    for (const { name, build } of matchers) {
      const cold = timed(() => build(rows));
      const builds = Array.from({ length: rounds }, () => timed(() => build(rows)));
      const find = build(rows);
      const ask = (at: number) =>
        sources
          .slice(at % roles.length)
          .slice(0, 1)
          .map(find);
      for (let at = 0; at < 5; at++) ask(at);
      const queries = Array.from({ length: rounds }, (_, at) => timed(() => ask(at)));
      medians.set(`${name} build`, summarise(builds).median);
      medians.set(`${name} query`, summarise(queries).median);
      console.log(
        `${count} achievements, ${name}: build ${ms(builds)} (first ${cold.toFixed(0)} ms); query ${ms(queries)}`,
      );
    }
    for (const part of ["build", "query"]) {
      const times = (medians.get(`Onward ${part}`) ?? 0) / (medians.get(`minisearch ${part}`) ?? 1);
      console.log(
        `  ${part}: ${times.toFixed(2)} times minisearch, aim at most 1: ${times <= 1 ? "reached" : "MISSED"}`,
      );
    }
  }
  const all = roles.reduce((sum, { wanted }) => sum + wanted.length, 0);
  for (const [where, rows] of [
    ["alone", labelled],
    ["among 1000 others", [...labelled, ...makeRows(1_000)]],
  ] as const) {
    const hits = matchers.map((matcher) => `${matcher.name} ${countHits(matcher, rows)}`);
    console.log(
      `of ${all} achievements wanted beside ${roles.length} roles, in the first three, ${where}: ${hits.join(", ")}`,
    );
  }
}
