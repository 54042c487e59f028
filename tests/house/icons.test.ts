import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };

/** Width and height of a PNG, as its head says. */
function sizeOf(path: string): [number, number] {
  const file = readFileSync(path);
  expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

const drawn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".png"));

describe("the icons", () => {
  it("of the manifest are there", () => {
    const named = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)];
    for (const path of named) expect(drawn("public/icons").map((name) => `icons/${name}`)).toContain(path);
  });

  it.each(["public/icons", "public/icons/discreet"])("in %s are as large as they are called", (folder) => {
    expect(drawn(folder).length).toBeGreaterThan(2);
    for (const name of drawn(folder)) {
      const size = Number.parseInt(name, 10);
      expect(sizeOf(`${folder}/${name}`)).toEqual([size, size]);
    }
  });

  it("have a discreet one for the toolbar and for notifications, which is another and does not name this", () => {
    const sizes = [...Object.keys(manifest.action.default_icon), "128"].map((size) => `${size}.png`);
    expect(drawn("public/icons/discreet")).toEqual(expect.arrayContaining(sizes));
    for (const name of sizes) {
      expect(readFileSync(`public/icons/discreet/${name}`)).not.toEqual(readFileSync(`public/icons/${name}`));
    }
    expect(readFileSync("public/icons/discreet/icon.svg", "utf8")).not.toMatch(/onward/iu);
  });
});
