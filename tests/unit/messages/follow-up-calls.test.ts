import { beforeEach, describe, expect, it, test, vi } from "vitest";
import { sampleFollowUp } from "../../support/sample-story";

const { call, request } = vi.hoisted(() => ({ call: vi.fn(), request: vi.fn() }));
vi.mock("../../../src/messages/call", () => ({ call, newWriteId: () => "write" }));
vi.mock("../../../src/platform/browser", () => ({ browser: { permissions: { request } } }));

const { followUpCalls } = await import("../../../src/messages/follow-up-calls");

const written = () => call.mock.calls.map(([key, ask]) => [key as string, (ask as { settings: object }).settings]);

beforeEach(() => {
  call.mockReset().mockResolvedValue({ ok: true });
  request.mockReset();
});

test("a follow-up that gets another day keeps its words, whatever they are by now", async () => {
  const followUp = sampleFollowUp({ text: "Read one page" });
  expect(await followUpCalls.move(followUp, "2026-12-05")).toBe(true);
  const asked = { writeId: "write", id: followUp.id, changed: { day: "2026-12-05" } };
  expect(call.mock.calls).toEqual([["follow-up/change", asked]]);
});

describe("notifications", () => {
  it("are asked for in the press itself, and kept before the browser has its answer: its question closes a popup", async () => {
    let answer: (isAllowed: boolean) => void = () => undefined;
    request.mockReturnValue(
      new Promise<boolean>((resolve) => {
        answer = resolve;
      }),
    );
    const asked = followUpCalls.notify(true);
    expect(request).toHaveBeenCalledWith({ permissions: ["notifications"] });
    expect(written()).toEqual([["settings/write", { notifies: true, isNotifyingSettled: true }]]);
    answer(true);
    expect(await asked).toBe(true);
    expect(written()).toHaveLength(1);
  });

  it("stay off where the browser says no, or fails", async () => {
    request.mockResolvedValueOnce(false);
    expect(await followUpCalls.notify(true)).toBe(false);
    request.mockRejectedValueOnce(new Error("no press"));
    expect(await followUpCalls.notify(true)).toBe(false);
    expect(written().at(-1)).toEqual(["settings/write", { notifies: false }]);
  });

  it("are turned off without a question", async () => {
    expect(await followUpCalls.notify(false)).toBe(true);
    expect(request).not.toHaveBeenCalled();
    expect(written()).toEqual([["settings/write", { notifies: false, isNotifyingSettled: true }]]);
  });
});
