import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Names a browser can have on the path, most wanted first: an unbranded Chromium before Chrome, Edge last. */
const commandNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

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

/** What is asked about the machine; a test gives its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * The path of an installed Chrome, Chromium or Edge, or null. `ONWARD_CHROME` comes first; if it names a file that is
 * not there the answer is null, since another browser is not what was asked for.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const wanted = machine.env["ONWARD_CHROME"];
  const candidates = wanted === undefined || wanted === "" ? candidatesOn(machine) : [wanted];
  return candidates.find((path) => machine.exists(path)) ?? null;
}

function candidatesOn({ platform, env }: Machine): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", join(env["HOME"] ?? "", "Applications")];
    return macApplications.flatMap((application) => folders.map((folder) => join(folder, application)));
  }
  if (platform === "win32") {
    const folders = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"]].filter((path) => path != null);
    return windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...commandNames.flatMap((name) => folders.map((folder) => join(folder, name))), "/snap/bin/chromium"];
}
