import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { runnerImport } from "vite";

const names = process.argv.slice(2);

// What detector and matching are measured beside is no part of the product, so it is fetched only when it is wanted.
const peers = { detection: "natural", matching: "fuse.js" };
const isMissing = (name) => name in peers && !existsSync(`bench/node_modules/${peers[name]}`);
if ((names.length === 0 ? Object.keys(peers) : names).some(isMissing)) {
  console.log("Installing what detector and matching are measured beside.");
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
await runnerImport("./bench/index.ts");
