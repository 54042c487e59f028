import webExt from "web-ext";

/**
 * Warnings that are known and harmless, by code: Preact can set HTML, and nothing here asks it to; Firefox for Android
 * learned later than the desktop to read that no data is collected, and Onward is not offered there.
 */
const expected = new Set(["UNSAFE_VAR_ASSIGNMENT", "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION"]);

/** Holds the Firefox package against the rules of Mozilla's linter; any error, and any warning not expected, is a failure. */
async function main(): Promise<void> {
  const result = await webExt.cmd.lint(
    { sourceDir: "dist/firefox", artifactsDir: "dist", output: "none", metadata: false, boring: true },
    { shouldExitProgram: false },
  );
  const problems = [...result.errors, ...result.warnings.filter(({ code }) => !expected.has(code))];
  for (const { code, message, file } of problems) console.log(`${code} ${file ?? ""}: ${message}`);
  console.log(`${result.errors.length} errors, ${result.warnings.length} warnings, ${problems.length} not expected`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

await main();
