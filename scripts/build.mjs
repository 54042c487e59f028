import { build } from "vite";

/** Builds the given modes one after the other; `chrome firefox` when none is named. */
const modes = process.argv.slice(2);
const known = ["chrome", "firefox"].flatMap((browser) => [browser, `${browser}-open`, `${browser}-fast`]);
const unknown = modes.find((mode) => !known.includes(mode));
if (unknown) {
  console.error(`There is no build ${unknown}. There are ${known.join(", ")}.`);
  process.exit(1);
}
for (const mode of modes.length > 0 ? modes : ["chrome", "firefox"]) {
  process.env["NODE_ENV"] = "production";
  await build({ mode, logLevel: "warn" });
  console.log(`Built dist/${mode}`);
}
