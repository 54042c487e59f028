import { expect, test, vi } from "vitest";

vi.mock("../../../src/platform/browser", () => ({
  browser: { runtime: { getManifest: () => ({ version: "0.1.0" }) } },
}));
const { nameBrowser } = await import("../../../src/platform/describe-program");

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "Firefox 153.0"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit}`, "Chrome 156.0.0.0"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Edg/156.0.1.2`, "Edge 156.0.1.2"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} OPR/130.0.0.0`, "Opera 130.0.0.0"],
  ["something else", "an unknown browser"],
])("%s is told as %s", (agent, name) => {
  expect(nameBrowser(agent)).toBe(name);
});
