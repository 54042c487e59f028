import { expect, test, vi } from "vitest";
import type { DueState } from "../../../src/popup/due-session";

vi.mock("../../../src/platform/browser", () => ({
  browser: {
    storage: {
      local: { get: async () => Promise.reject(new TypeError("no words of a mail")) },
      onChanged: { addListener: () => undefined },
    },
  },
}));
vi.mock("../../../src/popup/follow-due", () => ({ followDue: () => undefined }));
const { startDue } = await import("../../../src/popup/due-session");

test("settings that cannot be read are told, and the popup goes on with names blurred", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const onState = vi.fn<(state: DueState) => void>();
  startDue(onState);
  await vi.waitFor(() => expect(onState).toHaveBeenCalledWith({ due: null, isDiscreet: true }));
  expect(warn).toHaveBeenCalledWith("Onward: settings: TypeError");
});
