import { delimiter } from "node:path";
import { describe, expect, test } from "vitest";
import { findBrowser } from "../support/find-browser.mjs";

function machine(platform: string, env: Record<string, string>, ...files: string[]) {
  return { platform, env, exists: (path: string) => files.includes(path) };
}

describe("find an installed browser", () => {
  test("on Linux, by its name on the path, in the order of names and not of folders", () => {
    const env = { PATH: ["/usr/local/bin", "/usr/bin"].join(delimiter) };
    expect(findBrowser(machine("linux", env, "/usr/local/bin/google-chrome", "/usr/bin/chromium"))).toBe(
      "/usr/bin/chromium",
    );
    expect(findBrowser(machine("linux", env, "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))).toBe(
      "/usr/bin/google-chrome",
    );
  });

  test("on a Mac, for everybody or for one person", () => {
    const chrome = "Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machine("darwin", { HOME: "/Users/ines" }, `/Users/ines/${chrome}`))).toBe(
      `/Users/ines/${chrome}`,
    );
    expect(findBrowser(machine("darwin", {}, `/${chrome}`))).toBe(`/${chrome}`);
  });

  test("on Windows, Edge when there is nothing else", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    expect(findBrowser(machine("win32", { "ProgramFiles(x86)": "C:\\Program Files (x86)" }, edge))).toBe(edge);
  });

  test("ONWARD_CHROME comes first, and nothing takes its place", () => {
    const env = { PATH: "/usr/bin", ONWARD_CHROME: "/opt/chrome" };
    expect(findBrowser(machine("linux", env, "/opt/chrome", "/usr/bin/chromium"))).toBe("/opt/chrome");
    expect(findBrowser(machine("linux", env, "/usr/bin/chromium"))).toBeNull();
  });

  test("says null where there is none", () => {
    expect(findBrowser(machine("linux", {}))).toBeNull();
    expect(findBrowser(machine("win32", {}))).toBeNull();
  });
});
