import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

/**
 * Leaves in a package only what it needs, after every other plugin has put its files there:
 * - `web_accessible_resources` is taken out of the manifest. The build adds it for the card, which the background
 *   injects and no page reads; left in, any mail site could tell that Onward is installed.
 * - A second copy of the card, which the build makes beside the self-contained one, is dropped.
 * - Source maps are read for the list of modules in each file, which is written to `listFile`, and dropped.
 */
export function leanPackage(listFile: string): Plugin {
  return {
    name: "onward:lean-package",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        leanManifest(bundle);
        dropCopies(bundle);
        writeList(listFile, takeModules(bundle));
      },
    },
  };
}

function leanManifest(bundle: Bundle): void {
  const asset = bundle["manifest.json"];
  if (asset?.type !== "asset") return;
  const { web_accessible_resources: _, ...kept } = JSON.parse(String(asset.source)) as Record<string, unknown>;
  asset.source = `${JSON.stringify(kept, null, 2)}\n`;
}

function dropCopies(bundle: Bundle): void {
  const imported = new Set(Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.imports : [])));
  for (const [name, file] of Object.entries(bundle)) {
    const isCopy = file.type === "chunk" && file.facadeModuleId?.includes(".iife.") && !imported.has(name);
    if (isCopy) {
      Reflect.deleteProperty(bundle, name);
      Reflect.deleteProperty(bundle, `${name}.map`);
    }
  }
}

/** Which modules are in which built script, by its source map: `{ "<script>": ["src/…", "node_modules/…"] }`. */
function takeModules(bundle: Bundle): Record<string, string[]> {
  const modules: Record<string, string[]> = {};
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type !== "asset" || !name.endsWith(".map")) continue;
    const { sources } = JSON.parse(String(file.source)) as { sources: string[] };
    // Sources are told from the place of each map, which differs; what counts is the path inside the project.
    const inside = sources.map((source) => source.replace(/^.*?(?=(?:src|node_modules)\/)/u, ""));
    modules[name.replace(/\.map$/u, "")] = inside;
    Reflect.deleteProperty(bundle, name);
  }
  return modules;
}

function writeList(file: string, modules: Record<string, string[]>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(modules, null, 2)}\n`);
}
