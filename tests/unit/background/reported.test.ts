import { expect, test, vi } from "vitest";

const { remindAtStart } = vi.hoisted(() => ({ remindAtStart: vi.fn() }));
const listens = { addListener: () => undefined };
vi.mock("../../../src/platform/browser", () => ({
  browser: {
    runtime: { onStartup: listens, onInstalled: listens },
    alarms: { onAlarm: listens },
    storage: { onChanged: listens },
    permissions: { onAdded: listens },
    notifications: { onClicked: listens },
  },
}));
vi.mock("../../../src/background/remind", () => ({ remind: vi.fn(), remindAtStart, reminderAlarm: "remind" }));
const { startReminding } = await import("../../../src/background/start-reminding");

test("a look at the start that fails is told by its kind and ends there", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  remindAtStart.mockRejectedValue(new RangeError("words"));
  startReminding();
  await vi.waitFor(() => expect(warn).toHaveBeenCalledWith("Onward: reminders: RangeError"));
});
