import { afterAll, beforeAll, expect, it } from "vitest";
import { here } from "../../support/launch-here";
import { planTrial } from "../../support/trial/plan-trial";
import { type Ground, runTrial } from "../../support/trial/run-trial";
import { startGround } from "../../support/trial/start-ground";

/** Seeds of the trials that every run goes through; `npm run fuzz` goes through more. */
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

let ground: Ground;

beforeAll(async () => {
  ground = await startGround(here.host, here.browser, true);
});

afterAll(async () => {
  await ground.browser.close();
});

it("a reply never goes wrong, whatever the page does meanwhile", async () => {
  const ends: string[] = [];
  for (const seed of seeds) {
    const { end, wrong } = await runTrial(planTrial(here.host, seed), ground);
    expect({ seed, wrong }).toEqual({ seed, wrong: [] });
    ends.push(end.outcome);
  }
  // Trials in which nothing is put in prove little.
  expect(ends.filter((outcome) => outcome === "inserted").length).toBeGreaterThan(seeds.length / 3);
}, 300_000);
