import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "puppeteer-core";

/** One thing axe found, with the elements it concerns. */
export interface AxeFinding {
  readonly rule: string;
  readonly help: string;
  readonly targets: readonly string[];
}

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/**
 * Looks for accessibility faults inside `selector` (whole page if left out; `html > div` is what an extension put beside
 * the page's body). Open shadow roots are seen into, closed ones
 * are not: give it the build with open roots. The script runs over the driver, past the page's Trusted Types.
 */
export async function findAxeFaults(page: Page | Frame, selector?: string): Promise<AxeFinding[]> {
  await page.evaluate(await readFile(axePath, "utf8"));
  const results = await page.evaluate(async (inside) => {
    const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<unknown> } };
    return (await axe.run(inside ?? document, { resultTypes: ["violations"] })) as AxeResults;
  }, selector);
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    targets: nodes.map((node) => node.target.flat().join(" ")),
  }));
}
