import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const pageFolder = join(here, "page");
const root = join(here, "../../../..");
const cacheFolder = join(root, ".cache");

/** The simulated Gmail's own files, ready to be served. */
export interface BuiltPage {
  readonly script: string;
  readonly styles: string;
  readonly editor: string;
}

/** Bundles the page and compiles the real Closure editor, a few seconds once; later runs take both from `.cache`. */
export async function buildPage(): Promise<BuiltPage> {
  const styles = await readStyles();
  const editorSource = await readFile(join(pageFolder, "closure-field.js"), "utf8");
  const [script, editor] = await Promise.all([
    fromCache("simulated-gmail", await sourcesOfPage(), bundlePage),
    fromCache("closure-editor", `${editorSource}${await closureVersions()}`, compileEditor),
  ]);
  return { script, styles, editor };
}

async function fromCache(name: string, sources: string, make: (target: string) => Promise<void>): Promise<string> {
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

async function sourcesOfPage(): Promise<string> {
  const names = (await readdir(pageFolder)).filter((name) => name.endsWith(".ts")).sort();
  const files = [...names.map((name) => join(pageFolder, name)), join(here, "ids.ts"), join(here, "mailbox.ts")];
  return (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
}

async function readStyles(): Promise<string> {
  const names = ["frame.css", "list.css", "thread.css"];
  return (await Promise.all(names.map((name) => readFile(join(pageFolder, name), "utf8")))).join("\n");
}

async function bundlePage(target: string): Promise<void> {
  const built = await build({
    configFile: false,
    root: pageFolder,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(pageFolder, "index.ts"), output: { format: "iife" } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ("output" in one ? one.output : [])).find((part) => part.type === "chunk");
  if (chunk === undefined) throw new Error("The simulated Gmail could not be bundled.");
  await writeFile(target, chunk.code);
}

async function closureVersions(): Promise<string> {
  const read = (name: string) => readFile(join(root, "node_modules", name, "package.json"), "utf8");
  return `${await read("google-closure-library")}${await read("google-closure-compiler")}`;
}

async function compileEditor(target: string): Promise<void> {
  const library = join(root, "node_modules/google-closure-library/closure/goog");
  const compiler = createRequire(import.meta.url).resolve("google-closure-compiler/cli.js");
  const flags = {
    compilation_level: "SIMPLE",
    dependency_mode: "PRUNE",
    entry_point: "goog:simulatedgmail.editor",
    define: "goog.TRUSTED_TYPES_POLICY_NAME=goog",
    warning_level: "QUIET",
    js_output_file: target,
  };
  const inputs = [`${library}/**.js`, `!${library}/**_test.js`, join(pageFolder, "closure-field.js")];
  await promisify(execFile)(process.execPath, [
    compiler,
    ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`),
    ...inputs.map((input) => `--js=${input}`),
  ]);
}
