import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readStartArguments } from "../../scripts/start-arguments.mjs";

const notThere = fileURLToPath(new URL("no-such-letter.eml", import.meta.url));

describe("what npm start can be told", () => {
  test("nothing at all", () => {
    expect(readStartArguments([])).toEqual({ host: "gmail", browser: "chrome", mails: [], headless: false });
  });

  test("the mail app and the browser, in either spelling", () => {
    expect(readStartArguments(["--host", "outlook", "--browser=firefox"])).toMatchObject({
      host: "outlook",
      browser: "firefox",
    });
  });

  test("headless", () => {
    expect(readStartArguments(["--headless"])).toMatchObject({ headless: true });
  });

  test.each([
    [["--mail"], "After --mail there must be a file."],
    [["--mail="], "After --mail there must be a file."],
    [["--mail", "--headless"], "After --mail there must be a file."],
    [["--mail", "letter.pdf"], "letter.pdf is not an .eml, .mbox or .jsonl file."],
    [["--mail", notThere], `There is no file ${notThere}.`],
    [["--host"], "After --host there must be gmail or outlook."],
    [["--host=yahoo"], "After --host there must be gmail or outlook."],
    [["--browser", "safari"], "After --browser there must be chrome or firefox."],
    [
      ["letter.eml"],
      "letter.eml is not known. It is npm start -- [--host gmail|outlook] [--browser chrome|firefox] [--mail letter.eml]… [--headless]",
    ],
  ])("%j is answered in one sentence", (words, error) => {
    expect(readStartArguments(words)).toEqual({ error });
  });
});
