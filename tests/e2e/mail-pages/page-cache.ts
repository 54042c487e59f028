import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const cacheFolder = join(root, ".cache");

/** The text of a built file, from `.cache` if nothing of `sources` changed since; else `make` writes it first. */
export async function fromCache(
  name: string,
  sources: string,
  make: (target: string) => Promise<void>,
): Promise<string> {
  const hash = createHash("sha256").update(sources).digest("hex").slice(0, 16);
  const target = join(cacheFolder, `${name}-${hash}.js`);
  const known = await readFile(target, "utf8").catch(() => null);
  if (known !== null) return known;
  await mkdir(cacheFolder, { recursive: true });
  // Two runs may build at once: each writes a file of its own, and a rename is one step.
  const draft = `${target}.${process.pid}`;
  try {
    await make(draft);
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
  await removeOutdated(name, target);
  return readFile(target, "utf8");
}

async function removeOutdated(name: string, kept: string): Promise<void> {
  const ours = new RegExp(`^${name}-[0-9a-f]{16}\\.js$`);
  const old = (await readdir(cacheFolder)).filter((file) => ours.test(file) && join(cacheFolder, file) !== kept);
  await Promise.all(old.map((file) => rm(join(cacheFolder, file), { force: true })));
}

/** Everything a page is made of, as one text. */
export async function readSources(folder: string, ...others: readonly string[]): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts")).sort();
  const files = [...names.map((name) => join(folder, name)), ...others];
  return (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
}

/** Bundles the page whose start is `index.ts` in a folder into one script. */
export async function bundlePage(folder: string, target: string): Promise<void> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(folder, "index.ts"), output: { format: "iife" } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ("output" in one ? one.output : [])).find((part) => part.type === "chunk");
  if (chunk === undefined) throw new Error("The simulated page could not be bundled.");
  await writeFile(target, chunk.code);
}
