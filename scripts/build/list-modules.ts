import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

/**
 * Writes which modules ended up in which built file, so that a check can see what really ships in the reader and the
 * card: `{ "<built file>": ["src/…", "node_modules/…"] }`. Self-contained scripts are built apart and come from their own chunk.
 */
export function listModules(file: string): Plugin {
  const lists: Record<string, string[]> = {};
  return {
    name: "onward:list-modules",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type !== "chunk") continue;
        lists[name] = Object.keys(chunk.modules).map((id) => path.relative(process.cwd(), id.replace(/^\0/, "")));
      }
    },
    closeBundle() {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(lists, null, 2)}\n`);
    },
  };
}
