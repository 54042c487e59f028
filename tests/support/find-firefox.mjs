import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of an installed Firefox, or null. `ONWARD_FIREFOX` comes first. */
export function findFirefox() {
  const wanted = process.env["ONWARD_FIREFOX"];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const names = process.platform === "win32" ? ["firefox.exe"] : ["firefox-esr", "firefox"];
  const candidates = wanted
    ? [wanted]
    : [
        ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
      ];
  return candidates.find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
