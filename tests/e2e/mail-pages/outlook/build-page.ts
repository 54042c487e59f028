import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundlePage, fromCache, readSources, root } from "../page-cache";

const here = dirname(fileURLToPath(import.meta.url));
const pageFolder = join(here, "page");

/** Bundles the page with the real roosterjs; later runs take it from `.cache`. */
export async function buildPage(): Promise<{ readonly script: string; readonly styles: string }> {
  const editor = await readFile(join(root, "node_modules/roosterjs/package.json"), "utf8");
  const sources = await readSources(pageFolder, join(here, "switches.ts"), join(here, "../mailbox.ts"));
  const [script, styles] = await Promise.all([
    fromCache("simulated-outlook", `${sources}${editor}`, (target) => bundlePage(pageFolder, target)),
    readFile(join(pageFolder, "outlook.css"), "utf8"),
  ]);
  return { script, styles };
}
