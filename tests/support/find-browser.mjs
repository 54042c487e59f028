import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Names a browser can have on the path, most wanted first. `chromium-browser` comes last: on Ubuntu it stands for the
 * snap, which cannot read a profile in the temp folder.
 */
const commandNames = ["chromium", "google-chrome", "google-chrome-stable", "microsoft-edge", "chromium-browser"];

const macApplications = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPrograms = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * True for a file that can be run.
 * @param {string} path
 */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * What is asked about the machine; a test gives its own.
 * @typedef {{
 *   readonly platform: string,
 *   readonly env: Readonly<Record<string, string | undefined>>,
 *   readonly exists: (path: string) => boolean,
 * }} Machine
 */

/**
 * The path of an installed Chrome, Chromium or Edge, or null. `ONWARD_CHROME` comes first; if it names a file that is
 * not there the answer is null, since another browser is not what was asked for. Plain JavaScript, so that the set-up
 * can use it before any package is installed.
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findBrowser(machine = { platform: process.platform, env: process.env, exists: isProgram }) {
  const wanted = machine.env["ONWARD_CHROME"];
  const candidates = wanted ? [wanted] : candidatesOn(machine);
  return candidates.find((path) => machine.exists(path)) ?? null;
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function candidatesOn({ platform, env }) {
  if (platform === "darwin") {
    const folders = ["/Applications", join(env["HOME"] ?? "", "Applications")];
    return macApplications.flatMap((application) => folders.map((folder) => join(folder, application)));
  }
  if (platform === "win32") {
    const folders = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"]].filter(Boolean);
    return windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}
