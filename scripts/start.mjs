import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { giveUp, setUp } from "./set-up.mjs";
import { readStartArguments } from "./start-arguments.mjs";

const words = process.argv.slice(2);
const read = readStartArguments(words);
if ("error" in read) giveUp(read.error);

setUp(read.browser);
const root = fileURLToPath(new URL("..", import.meta.url));
const build = spawnSync(process.execPath, ["scripts/build.mjs", read.browser], { cwd: root, stdio: "inherit" });
if (build.status !== 0) giveUp("Onward could not be built. The lines above say why.");

// tsx is named by its file, so that paths given on the command line keep their meaning.
const tsx = new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url);
const demo = new URL("demo.ts", import.meta.url);
const child = spawn(process.execPath, [fileURLToPath(tsx), fileURLToPath(demo), ...words], { stdio: "inherit" });
// An interrupt reaches the child as well; it closes the browser and then ends this process with its own status.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (status) => {
  process.exitCode = status ?? 1;
});
