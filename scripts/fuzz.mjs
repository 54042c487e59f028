import { spawnSync } from "node:child_process";
import { runnerImport } from "vite";

const builds = ["chrome", "firefox", "chrome-fast", "firefox-fast"];
const { status } = spawnSync(process.execPath, ["scripts/build.mjs", ...builds], {
  stdio: ["ignore", "ignore", "inherit"],
});
if (status !== 0) process.exit(1);
// Functions handed to a page must arrive as they are written; other runners add calls to them that a page does not know.
await runnerImport("./scripts/fuzz.ts");
