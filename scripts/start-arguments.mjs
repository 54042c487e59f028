import { existsSync } from "node:fs";

/** What `npm start` can be told. */
const startUsage = "npm start -- [--mail letter.eml]… [--headless]";

/**
 * Reads the words after `npm start --`. Files may be .eml, .mbox or .jsonl and must exist.
 * @param {readonly string[]} words
 * @returns {{ mails: string[], headless: boolean } | { error: string }} `error` is one plain sentence.
 */
export function readStartArguments(words) {
  /** @type {string[]} */
  const mails = [];
  let headless = false;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name, joined] = word.startsWith("--mail=") ? ["--mail", word.slice("--mail=".length)] : [word, undefined];
    if (name === "--headless") headless = true;
    else if (name === "--mail") {
      const path = joined ?? rest.shift() ?? "";
      const error = findFault(path);
      if (error !== null) return { error };
      mails.push(path);
    } else return { error: `${word} is not known. It is ${startUsage}` };
  }
  return { mails, headless };
}

/**
 * @param {string} path
 * @returns {string | null}
 */
function findFault(path) {
  if (path === "" || path.startsWith("--")) return "After --mail there must be a file.";
  if (!/\.(?:eml|mbox|jsonl)$/iu.test(path)) return `${path} is not an .eml, .mbox or .jsonl file.`;
  return existsSync(path) ? null : `There is no file ${path}.`;
}
