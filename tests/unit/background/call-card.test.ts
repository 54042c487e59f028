import { beforeEach, expect, it, vi } from "vitest";

/** A frame: it answers once a card is there, and a second script ends what the first one was doing. */
const { frame } = vi.hoisted(() => ({
  frame: { scripts: 0, isForbidden: false, asked: [] as string[] },
}));
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: { id: "onward-id" },
    tabs: {
      sendMessage: async (_tab: number, { onward }: { onward: string }) => {
        const script = frame.scripts;
        if (script === 0) throw new Error("Could not establish connection. Receiving end does not exist.");
        frame.asked.push(onward);
        await Promise.resolve();
        return script === frame.scripts ? { ok: true, value: { shown: true } } : undefined;
      },
    },
    scripting: {
      insertCSS: async () => undefined,
      executeScript: async () => {
        if (frame.isForbidden) throw new Error("Cannot access contents of the page.");
        frame.scripts += 1;
      },
    },
  },
}));
vi.mock("../../../src/card/index.iife.tsx?script&iife", () => ({ default: "card.js" }));

const { callCard } = await import("../../../src/background/call-card");

const spot = { tabId: 1, frameId: 0 };

beforeEach(() => {
  frame.scripts = 0;
  frame.isForbidden = false;
  frame.asked.length = 0;
});

it("puts one card into a frame, however many ask for it at once", async () => {
  const asks = [
    callCard("reply/undo", { messageKey: "msg-f:1" }, spot),
    callCard("record/changed", { mail: null }, spot),
    callCard("reply/undo", { messageKey: "msg-f:1" }, spot),
  ];
  const answers = await Promise.all(asks);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(frame.scripts).toBe(1);
  expect(frame.asked).toHaveLength(3);
});

it("asks a card that is there and puts no other", async () => {
  frame.scripts = 1;
  expect(await callCard("record/changed", { mail: null }, spot)).toMatchObject({ ok: true });
  expect(frame.scripts).toBe(1);
  expect(frame.asked).toEqual(["record/changed"]);
});

it("says that nobody is there where no script may go", async () => {
  frame.isForbidden = true;
  const complaints = vi.spyOn(console, "error").mockReturnValue(undefined);
  expect(await callCard("record/changed", { mail: null }, spot)).toEqual({ ok: false, kind: "gone" });
  complaints.mockRestore();
});
