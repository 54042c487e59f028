import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import type { FirefoxWindow } from "./firefox-window";

/**
 * Installs an extension so that it is there when this profile starts again: what the driver installs goes when Firefox ends,
 * with everything the person allowed it. Does nothing where it is installed. Needs a Firefox that takes unsigned ones.
 */
export async function installInFirefox(
  window: FirefoxWindow,
  folder: string,
  profile: string,
  geckoId: string,
): Promise<void> {
  const find = `await AddonManager.getAddonByID(${JSON.stringify(geckoId)})`;
  if (await window.run<boolean>(`return Boolean(${find})`)) return;
  const archive = join(profile, "extension.xpi");
  writeFileSync(archive, zipSync(readFolder(folder)));
  const isRunning = await window.run<boolean>(`
    const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
    file.initWithPath(${JSON.stringify(archive)});
    await (await AddonManager.getInstallForFile(file)).install();
    return Boolean((${find})?.isActive);
  `);
  if (!isRunning) throw new Error("Firefox did not install the extension.");
}

function readFolder(folder: string): Zippable {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]));
}
