import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../tests/support/find-browser.mjs";
import { findFirefox } from "../tests/support/find-firefox.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const leastNode = [20, 19];

/** What each browser is found by, named in the environment by, called, and installed as. */
const browsers = {
  chrome: { find: findBrowser, variable: "ONWARD_CHROME", name: "Chrome, Chromium or Edge", aptPackage: "chromium" },
  firefox: { find: findFirefox, variable: "ONWARD_FIREFOX", name: "Firefox", aptPackage: "firefox-esr" },
};

/**
 * Makes the machine ready: Node is new enough, the packages of `package-lock.json` are installed, the browsers asked
 * for are there. Plain Node, since nothing may be installed yet. Only here is the network used, and only for what is
 * missing.
 * Prints one plain sentence and ends the process where a person has to act.
 * @param {...("chrome" | "firefox")} wanted
 */
export function setUp(...wanted) {
  checkNode();
  installPackages();
  for (const browser of wanted) provide(browsers[browser]);
}

/** Ends the process with a sentence for the person at the keyboard. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = leastNode;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  giveUp(
    `Onward needs Node ${leastNode.join(".")} or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
  );
}

function installPackages() {
  if (hasAllPackages()) return;
  console.log("Installing the packages of package-lock.json.");
  if (run("npm", ["ci"])) return;
  giveUp("The packages could not be installed. The lines above say why; the network is needed for this once.");
}

/** npm notes in `node_modules` what it installed. Packages for other systems are left out there. */
function hasAllPackages() {
  const noted = new URL("../node_modules/.package-lock.json", import.meta.url);
  if (!existsSync(noted)) return false;
  const { packages: wanted } = readJson(new URL("../package-lock.json", import.meta.url));
  const { packages: installed } = readJson(noted);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || (optional && !installed[path]) || installed[path]?.version === version,
  );
}

function provide({ find, variable, name, aptPackage }) {
  if (find() !== null) return;
  const given = process.env[variable];
  if (given) giveUp(`${variable} names ${given}, and that is no program that can be run.`);
  if (canInstall()) {
    console.log(`There is no ${name} here. Installing ${aptPackage} with apt-get.`);
    const install = ["install", "-y", "--no-install-recommends", aptPackage];
    if ([["update"], install].every((words) => runAsRoot("apt-get", words)) && find() !== null) return;
  }
  giveUp(`There is no ${name} here. Install it, or set ${variable} to the path of the program.`);
}

/** Changing the machine is right for root in a container and for a build machine, never for a person's own computer. */
function canInstall() {
  const isRoot = process.getuid?.() === 0;
  const isAllowed = isRoot || (Boolean(process.env.CI) && existsSync("/usr/bin/sudo"));
  return existsSync("/usr/bin/apt-get") && isAllowed;
}

function runAsRoot(command, words) {
  return process.getuid?.() === 0 ? run(command, words) : run("sudo", [command, ...words]);
}

function run(command, words) {
  // npm is a script on Windows, which only a shell can start; no word here comes from outside.
  return spawnSync(command, words, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

function readJson(url) {
  return JSON.parse(readFileSync(url, "utf8"));
}
