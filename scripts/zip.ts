import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Zippable, zipSync } from "fflate";
import manifest from "../manifest.json" with { type: "json" };

/** The same time in every archive: two builds of one source give the same bytes. */
const mtime = new Date("2020-01-01T12:00:00");

/** Folders that are made, never part of the source package. */
const made = new Set(["node_modules", "dist", "demo", ".cache", ".git"]);

/** Writes the two packages and the source package that a reviewer builds them from. */
function main(): void {
  for (const target of ["chrome", "firefox"]) write(target, `dist/${target}`, listFiles(`dist/${target}`));
  write("source", ".", listSource());
}

function write(name: string, folder: string, files: readonly string[]): void {
  const content: Zippable = {};
  for (const file of [...files].sort()) content[file] = [readFileSync(path.join(folder, file)), { mtime }];
  const archive = `dist/onward-${manifest.version}-${name}.zip`;
  writeFileSync(archive, zipSync(content, { level: 9 }));
  console.log(`${archive}: ${files.length} files, ${Math.ceil(statSync(archive).size / 1024)} KiB`);
}

function listFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(path.join(folder, name)).isFile());
}

/** What git keeps; in an unpacked source package, where there is no git, everything that was not made. */
function listSource(): string[] {
  try {
    const listed = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0");
    return listed.filter((name) => name !== "" && existsSync(name));
  } catch {
    const names = readdirSync(".").filter((name) => !made.has(name));
    return names.flatMap((name) =>
      statSync(name).isFile() ? [name] : listFiles(name).map((inner) => path.join(name, inner)),
    );
  }
}

main();
