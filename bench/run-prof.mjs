import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { runnerImport } from "vite";

const names = process.argv.slice(2);

// What the detector is measured beside is no part of the product, so it is fetched only when it is wanted.
if ((names.length === 0 || names.includes("detection")) && !existsSync("bench/node_modules")) {
  console.log("Installing what the detector is measured beside.");
  const { status } = spawnSync(
    "npm",
    ["install", "--prefix", "bench", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"],
    {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) process.exit(1);
}

process.env["ONWARD_BENCH"] = names.join(" ");
// Functions handed to a page must arrive as they are written; other runners add calls to them that a page does not know.
await runnerImport("./bench/index-prof.ts");
