import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readStartArguments } from "../../scripts/start-arguments.mjs";

const notThere = fileURLToPath(new URL("no-such-letter.eml", import.meta.url));

describe("what npm start can be told", () => {
  test("nothing at all", () => {
    expect(readStartArguments([])).toEqual({ mails: [], headless: false });
  });

  test("headless", () => {
    expect(readStartArguments(["--headless"])).toEqual({ mails: [], headless: true });
  });

  test.each([
    [["--mail"], "After --mail there must be a file."],
    [["--mail="], "After --mail there must be a file."],
    [["--mail", "--headless"], "After --mail there must be a file."],
    [["--mail", "letter.pdf"], "letter.pdf is not an .eml, .mbox or .jsonl file."],
    [["--mail", notThere], `There is no file ${notThere}.`],
    [["letter.eml"], "letter.eml is not known. It is npm start -- [--mail letter.eml]… [--headless]"],
  ])("%j is answered in one sentence", (words, error) => {
    expect(readStartArguments(words)).toEqual({ error });
  });
});
