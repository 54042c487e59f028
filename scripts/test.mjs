import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { setUp } from "./set-up.mjs";

setUp("chrome", "firefox");
const root = fileURLToPath(new URL("..", import.meta.url));
const check = spawnSync(process.execPath, ["scripts/check.mjs"], { cwd: root, stdio: "inherit" });
process.exitCode = check.status ?? 1;
