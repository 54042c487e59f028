import { existsSync } from "node:fs";

/** What `npm start` can be told. */
const startUsage = "npm start -- [--host gmail|outlook] [--browser chrome|firefox] [--mail letter.eml]… [--headless]";

/** The mail apps and the browsers that can be chosen; the first of each is used when nothing is said. */
export const startHosts = /** @type {const} */ (["gmail", "outlook"]);
export const startBrowsers = /** @type {const} */ (["chrome", "firefox"]);

/**
 * @typedef {object} StartArguments
 * @property {typeof startHosts[number]} host
 * @property {typeof startBrowsers[number]} browser
 * @property {string[]} mails Paths as they were given.
 * @property {boolean} headless
 */

/**
 * Reads the words after `npm start --`. Files may be .eml, .mbox or .jsonl and must exist.
 * @param {readonly string[]} words
 * @returns {StartArguments | { error: string }} `error` is one plain sentence.
 */
export function readStartArguments(words) {
  /** @type {StartArguments} */
  const read = { host: startHosts[0], browser: startBrowsers[0], mails: [], headless: false };
  // `--name=value` is `--name value`; only the first sign of equality divides.
  const rest = words.flatMap((word) => /^(--(?:host|browser|mail))=(.*)$/u.exec(word)?.slice(1) ?? word);
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
    if (name === "--headless") {
      read.headless = true;
      continue;
    }
    const take = values[name];
    if (!take) return { error: `${name} is not known. It is ${startUsage}` };
    const error = take(rest.shift() ?? "", read);
    if (error !== null) return { error };
  }
  return read;
}

/** @type {Readonly<Record<string, (value: string, read: StartArguments) => string | null>>} Each answers what is wrong. */
const values = {
  "--host": (value, read) => {
    const host = startHosts.find((known) => known === value);
    if (!host) return `After --host there must be ${startHosts.join(" or ")}.`;
    read.host = host;
    return null;
  },
  "--browser": (value, read) => {
    const browser = startBrowsers.find((known) => known === value);
    if (!browser) return `After --browser there must be ${startBrowsers.join(" or ")}.`;
    read.browser = browser;
    return null;
  },
  "--mail": (value, read) => {
    const fault = findFault(value);
    if (fault === null) read.mails.push(value);
    return fault;
  },
};

/**
 * @param {string} path
 * @returns {string | null}
 */
function findFault(path) {
  if (path === "" || path.startsWith("--")) return "After --mail there must be a file.";
  if (!/\.(?:eml|mbox|jsonl)$/iu.test(path)) return `${path} is not an .eml, .mbox or .jsonl file.`;
  return existsSync(path) ? null : `There is no file ${path}.`;
}
