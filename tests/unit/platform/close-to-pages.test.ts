import { expect, it, vi } from "vitest";

const { local } = vi.hoisted((): { local: { setAccessLevel?: (level: object) => Promise<void> } } => ({ local: {} }));
vi.mock("webextension-polyfill", () => ({ default: { storage: { local } } }));
const { closeToPages } = await import("../../../src/platform/settings-storage");

it("keeps scripts on mail pages out of the storage, where the browser can", async () => {
  await closeToPages();
  local.setAccessLevel = vi.fn(async () => undefined);
  await closeToPages();
  expect(local.setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: "TRUSTED_CONTEXTS" });
});
