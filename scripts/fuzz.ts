import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type HostId, hostIds } from "../src/core/model/host-names";
import { type BrowserName, browserNames } from "../tests/support/browser";
import { planTrial } from "../tests/support/trial/plan-trial";
import { type Ground, runTrial, type TrialEnd } from "../tests/support/trial/run-trial";
import { startGround } from "../tests/support/trial/start-ground";

/** Every so many seeds one is run at real times, with the release's own build. */
const realEvery = 25;

/** A browser is started anew after so many trials: a driver that runs for an hour grows slow. */
const freshEvery = 50;

const folder = ".cache/fuzz";

/**
 * npm run fuzz -- --seeds 500: random trials of putting a reply in, for every host in every browser. Goes on where it was
 * stopped, as long as what runs on a mail page is the same. --host, --browser: one of them. --from: the first seed.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "500" },
      from: { type: "string", default: "1" },
      host: { type: "string" },
      browser: { type: "string" },
    },
  });
  const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => Number(values.from) + index);
  let isRight = true;
  for (const host of hostIds.filter((id) => values.host === undefined || id === values.host)) {
    for (const browser of browserNames.filter((name) => values.browser === undefined || name === values.browser)) {
      const ends = await runAll(host, browser, seeds);
      isRight &&= describeEnds(`${host} in ${browser}`, ends);
    }
  }
  process.exitCode = isRight ? 0 : 1;
}

async function runAll(host: HostId, browser: BrowserName, seeds: readonly number[]): Promise<TrialEnd[]> {
  const record = openRecord(host, browser);
  const isReal = (seed: number) => seed % realEvery === 0;
  for (const real of [false, true]) {
    const left = seeds.filter((seed) => isReal(seed) === real && !record.ends.some((end) => end.seed === seed));
    for (let at = 0; at < left.length; at += freshEvery) {
      const ground = await startGround(host, browser, !real);
      try {
        for (const seed of left.slice(at, at + freshEvery)) record.add(await tryOnce(host, seed, ground));
      } finally {
        await ground.browser.close();
      }
    }
  }
  return record.ends.filter(({ seed }) => seeds.includes(seed));
}

/** A trial that could not be carried out counts as wrong, and the next one has its turn. */
async function tryOnce(host: HostId, seed: number, ground: Ground): Promise<TrialEnd> {
  try {
    return await runTrial(planTrial(host, seed), ground);
  } catch (error) {
    return {
      seed,
      end: { outcome: "quiet" },
      restored: null,
      wrong: [`It could not be carried out: ${String(error)}`],
    };
  }
}

/** What was found out so far about this very build, a line a trial. */
function openRecord(host: HostId, browser: BrowserName) {
  mkdirSync(folder, { recursive: true });
  const build = browser === "chromium" ? "chrome" : "firefox";
  const hash = createHash("sha256");
  for (const script of ["reader/index.iife.js", "card/index.iife.js"]) {
    hash.update(readFileSync(`dist/${build}/src/${script}`));
  }
  const file = `${folder}/${host}-${browser}-${hash.digest("hex").slice(0, 12)}.jsonl`;
  if (!existsSync(file)) writeFileSync(file, "");
  const lines = readFileSync(file, "utf8").split("\n");
  const found = lines.flatMap((line) => (line === "" ? [] : (JSON.parse(line) as TrialEnd)));
  // What went wrong is tried again.
  const ends = found.filter(({ wrong }) => wrong.length === 0);
  const add = (end: TrialEnd) => {
    ends.push(end);
    appendFileSync(file, `${JSON.stringify(end)}\n`);
    if (end.wrong.length > 0) console.log(`  seed ${end.seed}: ${end.wrong.join(" ")}`);
  };
  return { ends, add };
}

/** Prints how the trials ended; true if none went wrong. */
function describeEnds(name: string, ends: readonly TrialEnd[]): boolean {
  const wrong = ends.filter((end) => end.wrong.length > 0);
  const kinds = new Map<string, number>();
  for (const { end } of ends) {
    const kind = "trouble" in end ? `trouble: ${end.trouble}` : "doubt" in end ? `asks: ${end.doubt}` : end.outcome;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const shares = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, times]) => `${kind} ${times}`);
  const undone = ends.filter(({ restored }) => restored !== null);
  const restored = undone.filter((end) => end.restored).length;
  console.log(`${name}: ${ends.length} trials, ${wrong.length} wrong; ${shares.join(", ")}`);
  console.log(`  taken back exactly: ${restored} of ${undone.length}`);
  return wrong.length === 0;
}

await run();
