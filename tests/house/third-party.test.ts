import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const told = readFileSync("public/third-party.txt", "utf8");

it.each(["Onward", ...Object.keys(manifest.dependencies)])(
  "the package carries the licence of %s, word for word",
  (name) => {
    const folder = name === "Onward" ? "." : `node_modules/${name}`;
    const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)(?:\.\w+)?$/iu.test(file));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(told).toContain(readFileSync(`${folder}/${file}`, "utf8").trim());
  },
);
