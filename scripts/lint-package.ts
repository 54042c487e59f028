import { spawnSync } from "node:child_process";

/**
 * Warnings that are known and harmless, by code: Preact can set HTML, and nothing here asks it to; Firefox for Android
 * learned later than the desktop to read that no data is collected, and Onward is not offered there.
 */
const expected = new Set(["UNSAFE_VAR_ASSIGNMENT", "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION"]);

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Holds the Firefox package against the rules of Mozilla's linter; any error, and any warning not expected, is a failure. */
function main(): void {
  const options = ["lint", "--source-dir", "dist/firefox", "--output", "json", "--no-config-discovery"];
  const { stdout, stderr } = spawnSync("node_modules/.bin/web-ext", options, { encoding: "utf8" });
  if (!stdout.includes("{")) throw new Error(`The linter did not answer: ${stderr}`);
  const found = JSON.parse(stdout.slice(stdout.indexOf("{"))) as { errors: Finding[]; warnings: Finding[] };
  const problems = [...found.errors, ...found.warnings.filter(({ code }) => !expected.has(code))];
  for (const { code, message, file } of problems) console.log(`${code} ${file ?? ""}: ${message}`);
  console.log(`${found.errors.length} errors, ${found.warnings.length} warnings, ${problems.length} not expected`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

main();
