import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

/**
 * The whole chain, cheapest first; it stops at the first step that fails. The last line counts: every test of a test
 * step, and one for each other step.
 */
const steps = [
  { name: "format and lint (biome)", command: "biome check --error-on-warnings ." },
  { name: "walls and lint (eslint)", command: "eslint --max-warnings 0 ." },
  { name: "types", command: "tsc -p ." },
  { name: "core is pure", command: "tsc -p src/core" },
  { name: "nothing unused (knip)", command: "knip" },
  { name: "unit, dom and house tests", tests: ["unit", "dom", "house"] },
  { name: "build", command: "node scripts/build.mjs chrome firefox chrome-open chrome-fast firefox-fast" },
  { name: "size", command: "tsx scripts/size.ts" },
  { name: "lint of the Firefox package", command: "tsx scripts/lint-package.ts" },
  { name: "one browser's own matters", tests: ["e2e", "firefox"] },
  { name: "own pages in both browsers, and journeys in both mail apps in each", tests: ["* in *"] },
];

const reports = ".cache/reports";
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
for (const [index, step] of steps.entries()) {
  const started = performance.now();
  const report = `${reports}/${index}.json`;
  const ok = run(step.tests ? testCommand(step.tests, report) : step.command);
  if (step.tests) count(report, ok);
  else ok ? passed++ : failed++;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "ok  " : "FAIL"} ${step.name} (${seconds} s)\n`);
  if (!ok) break;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function testCommand(projects, report) {
  const chosen = projects.map((name) => `--project "${name}"`);
  return `vitest run ${chosen.join(" ")} --reporter=default --reporter=json --outputFile=${report}`;
}

function run(command) {
  const { status } = spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: { ...process.env, PATH: `node_modules/.bin${process.platform === "win32" ? ";" : ":"}${process.env.PATH}` },
  });
  return status === 0;
}

/** Adds a test run's own counts; a run that died before it could write them, or failed outside a test, counts as one failure. */
function count(report, ok) {
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  passed += numPassedTests;
  failed += ok ? numFailedTests : Math.max(1, numFailedTests);
}
