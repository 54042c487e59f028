import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bundlePage, fromCache, readSources, root } from "../page-cache";

const here = dirname(fileURLToPath(import.meta.url));
const pageFolder = join(here, "page");

/** What the page is made of beside its own folder. */
const around = ["ids.ts", "switches.ts", "class-names.ts", "../mailbox.ts"].map((name) => join(here, name));

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
    fromCache("simulated-gmail", await readSources(pageFolder, ...around), (target) => bundlePage(pageFolder, target)),
    fromCache("closure-editor", `${editorSource}${await closureVersions()}`, compileEditor),
  ]);
  return { script, styles, editor };
}

async function readStyles(): Promise<string> {
  const names = ["frame.css", "list.css", "thread.css", "boxes.css"];
  return (await Promise.all(names.map((name) => readFile(join(pageFolder, name), "utf8")))).join("\n");
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
