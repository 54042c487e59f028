import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
}

/** A copy of a build that may show notifications from the start: a browser's own question is out of a driver's reach. */
export function copyNotifyingBuild(build: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), "onward-build-")), "extension");
  cpSync(build, folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  manifest.permissions.push("notifications");
  delete manifest.optional_permissions;
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
