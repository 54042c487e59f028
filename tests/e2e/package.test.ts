import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hostOrigins } from "../../src/core/model/host-names";

interface Manifest {
  readonly [key: string]: unknown;
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
  readonly host_permissions: readonly string[];
}

const hosts = [
  "https://mail.google.com/mail/*",
  "https://outlook.live.com/*",
  "https://outlook.office.com/*",
  "https://outlook.office365.com/*",
  "https://outlook.cloud.microsoft/*",
];

function readManifest(target: string): Manifest {
  return JSON.parse(readFileSync(`dist/${target}/manifest.json`, "utf8")) as Manifest;
}

for (const target of ["chrome", "firefox"]) {
  describe(`the ${target} package`, () => {
    const manifest = readManifest(target);

    it("asks for four permissions, one optional one and the mail sites, and no more", () => {
      expect(manifest["permissions"]).toEqual(["storage", "unlimitedStorage", "alarms", "scripting"]);
      expect(manifest["optional_permissions"]).toEqual(["notifications"]);
      expect(manifest.host_permissions).toEqual(hosts);
      expect(manifest["optional_host_permissions"]).toBeUndefined();
      expect(manifest["incognito"]).toBe("not_allowed");
    });

    it("puts one self-contained reader on the mail sites, and nothing of it can be read by a page", () => {
      expect(manifest.content_scripts).toEqual([
        {
          js: ["src/reader/index.iife.js"],
          matches: hosts,
          run_at: "document_idle",
          all_frames: false,
          match_about_blank: true,
        },
      ]);
      expect(manifest["web_accessible_resources"]).toBeUndefined();
      for (const script of [
        "src/reader/index.iife.js",
        "src/card/index.iife.js",
        "src/inspector/index.iife.js",
        "src/inspector/structure.iife.js",
      ]) {
        const code = readFileSync(`dist/${target}/${script}`, "utf8");
        expect(code).not.toMatch(/\bimport\s*\(|^\s*import\b/mu);
        expect(code).not.toContain("sourceMappingURL");
      }
    });

    it("closes its own pages to everything that is not in the package", () => {
      expect(manifest["content_security_policy"]).toEqual({
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      });
    });

    it("covers every host there is code for", () => {
      const covered = Object.values(hostOrigins)
        .flat()
        .every((origin) => hosts.some((pattern) => pattern.startsWith(`${origin}/`)));
      expect(covered).toBe(true);
    });

    it("holds no source map, no second copy of a script and nothing of development", () => {
      const files = readdirSync(`dist/${target}`, { recursive: true, encoding: "utf8" });
      expect(files.filter((name) => name.endsWith(".map") || /index\.iife\.tsx?-/u.test(name))).toEqual([]);
      const scripts = files.filter((name) => name.endsWith(".js"));
      const unsafe = scripts.filter((name) =>
        /@vite|\beval\(|new Function\(/u.test(readFileSync(`dist/${target}/${name}`, "utf8")),
      );
      expect(unsafe).toEqual([]);
    });
  });
}

describe("what differs between the packages", () => {
  it("is the background, and what only one browser reads", () => {
    const chrome = readManifest("chrome");
    const firefox = readManifest("firefox");
    const differing = new Set(
      Object.keys({ ...chrome, ...firefox }).filter(
        (key) => JSON.stringify(chrome[key]) !== JSON.stringify(firefox[key]),
      ),
    );
    expect(differing).toEqual(new Set(["background", "minimum_chrome_version", "browser_specific_settings"]));
    expect(firefox["browser_specific_settings"]).toEqual({
      gecko: {
        id: "onward@onward.example",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    });
    const { scripts } = firefox["background"] as { scripts: string[] };
    for (const script of scripts) expect(existsSync(`dist/firefox/${script}`)).toBe(true);
  });
});
