import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Modules that neither what is on every mail page nor what looks at one may hold. */
const neverInReader = [
  /^src\/core\/(?!model\/)/u,
  /^src\/(?:exchange|shapes|store|ui|card|background)\//u,
  /node_modules\/(?!webextension-polyfill\/)/u,
];

/** Greatest size of a script that runs on mail pages, in KiB after gzip, and modules that must never be in it. */
const budgets = [
  {
    name: "reader",
    script: "src/reader/index.iife.js",
    mostKiB: 12,
    never: neverInReader,
  },
  {
    name: "inspector",
    script: "src/inspector/index.iife.js",
    mostKiB: 9,
    never: neverInReader,
  },
  {
    name: "structure",
    script: "src/inspector/structure.iife.js",
    mostKiB: 8,
    never: neverInReader,
  },
  {
    name: "card",
    script: "src/card/index.iife.js",
    mostKiB: 45,
    never: [
      /^src\/core\/(?!model\/|recovery\/)/u,
      /^src\/(?:exchange|shapes|store|background|reader)\//u,
      /node_modules\/(?!webextension-polyfill\/|preact\/)/u,
    ],
  },
];

/** Prints the size of what runs on mail pages in each package; exits 1 if one is too large or holds what it must not. */
function main(): void {
  let isFine = true;
  for (const target of ["chrome", "firefox"]) {
    if (!existsSync(`dist/${target}`)) {
      console.error(`There is no dist/${target}. Run "npm run build" first.`);
      process.exitCode = 1;
      return;
    }
    const modules = JSON.parse(readFileSync(`dist/${target}.modules.json`, "utf8")) as Record<string, string[]>;
    for (const { name, script, mostKiB, never } of budgets) {
      const bytes = readFileSync(`dist/${target}/${script}`);
      const size = gzipSync(bytes, { level: 9 }).length / 1024;
      const list = modules[script] ?? [];
      const forbidden = list.filter((module) => never.some((pattern) => pattern.test(module)));
      const isWithin = size <= mostKiB && forbidden.length === 0 && list.length > 0;
      isFine &&= isWithin;
      const state = isWithin ? "ok" : "TOO MUCH";
      console.log(`${target} ${name}: ${size.toFixed(2)} KiB gzip of ${mostKiB}, ${list.length} modules, ${state}`);
      for (const module of forbidden) console.log(`  must not hold ${module}`);
      if (list.length === 0) console.log("  the list of its modules is missing");
    }
  }
  process.exitCode = isFine ? 0 : 1;
}

main();
