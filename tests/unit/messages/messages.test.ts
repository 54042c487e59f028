import { beforeEach, describe, expect, it, vi } from "vitest";

import type { WordKey } from "../../../src/platform/words";

type Listener = (message: unknown, sender: object) => unknown;

const { runtime, tabs, listeners } = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const runtime = {
    id: "onward-id" as string | undefined,
    sendMessage: vi.fn(),
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
    },
  };
  return { runtime, tabs: { sendMessage: vi.fn() }, listeners };
});
vi.mock("webextension-polyfill", () => ({ default: { runtime, tabs, i18n: { getMessage: (key: string) => key } } }));

const { answer, Refusal } = await import("../../../src/messages/answer");
const { call, callPage } = await import("../../../src/messages/call");

const { say } = await import("../../../src/platform/words");

const open = () => undefined;

beforeEach(() => {
  listeners.length = 0;
  runtime.id = "onward-id";
  runtime.sendMessage.mockReset();
  tabs.sendMessage.mockReset();
});

describe("a call", () => {
  it("answers with what the other side answered", async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await call("mail/closed", null)).toEqual({ ok: true, value: null });
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ onward: "mail/closed", ask: null });
  });

  it("is made again when nobody answers, and then says so", async () => {
    runtime.sendMessage.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error("no receiver"));
    runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    expect(await call("mail/closed", null)).toEqual({ ok: true, value: null });

    runtime.sendMessage.mockReset().mockResolvedValue(undefined);
    expect(await call("mail/closed", null)).toEqual({ ok: false, kind: "gone" });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(4);
  });

  it("is not made by a script that outlived its extension", async () => {
    runtime.id = undefined;
    expect(await call("mail/closed", null)).toEqual({ ok: false, kind: "gone" });
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  it("that failed for a full disk is said so, in place of what is said of other failures, until a write succeeds", async () => {
    const write = () => call("draft/write", { id: "form", fields: null });
    const told = () => ["notKept", "notKeptYet", "notDone", "tryAgain"].map((key) => say(key as WordKey));
    runtime.sendMessage.mockResolvedValue({ ok: false, kind: "full" });
    await write();
    expect(told()).toEqual(["diskFull", "diskFull", "diskFull", "tryAgain"]);
    runtime.sendMessage.mockResolvedValue({ ok: true, value: null });
    await call("mail/closed", null);
    expect(say("notKept")).toBe("diskFull");
    await write();
    expect(told()).toEqual(["notKept", "notKeptYet", "notDone", "tryAgain"]);
    runtime.sendMessage.mockResolvedValue({ ok: false, kind: "full" });
    await call("strength/delete", { writeId: "w", id: "s" });
    runtime.sendMessage.mockResolvedValue({ ok: false, kind: "storage" });
    expect(say("notKept")).toBe("diskFull");
    await write();
    expect(say("notKept")).toBe("notKept");
  });

  it("goes to one frame of one tab, once", async () => {
    tabs.sendMessage.mockRejectedValue(new Error("no receiver"));
    expect(await callPage("mail/read", { again: false }, { tabId: 4, frameId: 0 })).toEqual({
      ok: false,
      kind: "gone",
    });
    expect(tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      4,
      { onward: "mail/read", ask: { again: false } },
      { frameId: 0 },
    );
  });
});

describe("a listener", () => {
  const sender = { id: "onward-id", origin: "https://mail.google.com", tab: { id: 4 }, frameId: 0 };

  it("leaves alone what it does not own, at once and without a promise", () => {
    answer<"mail-page">({ "mail/read": () => ({ reading: true }) }, open);
    const listener = listeners[0];
    expect(listener?.({ onward: "card/show", ask: {} }, sender)).toBeUndefined();
    expect(listener?.({ onward: "toString", ask: {} }, sender)).toBeUndefined();
    expect(listener?.({ other: true }, sender)).toBeUndefined();
    expect(listener?.(null, sender)).toBeUndefined();
  });

  it("answers its own keys and tells who asked", async () => {
    const read = vi.fn(() => ({ reading: true }));
    answer<"mail-page">({ "mail/read": read }, open);
    expect(await listeners[0]?.({ onward: "mail/read", ask: { again: true } }, sender)).toEqual({
      ok: true,
      value: { reading: true },
    });
    expect(read).toHaveBeenCalledWith(
      { again: true },
      { id: "onward-id", origin: "https://mail.google.com", tabId: 4, frameId: 0 },
    );
  });

  it("turns a refusal of gate or handler into its kind, and any other error into a failure without its message", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const refuse = () => {
      throw new Refusal("no-mail");
    };
    answer<"mail-page">({ "mail/read": refuse }, open);
    answer<"mail-page">({ "mail/read": () => ({ reading: true }) }, refuse);
    answer<"mail-page">(
      {
        "mail/read": () => {
          throw new TypeError("Dear Ines, unfortunately");
        },
      },
      open,
    );
    const answers = await Promise.all(listeners.map((listener) => listener({ onward: "mail/read", ask: {} }, sender)));
    expect(answers).toEqual([
      { ok: false, kind: "no-mail" },
      { ok: false, kind: "no-mail" },
      { ok: false, kind: "failed" },
    ]);
    expect(warn.mock.calls.flat().join(" ")).not.toContain("Ines");
    warn.mockRestore();
  });

  it("ends with its signal", () => {
    const lifetime = new AbortController();
    answer<"mail-page">({ "mail/read": () => ({ reading: true }) }, open, lifetime.signal);
    lifetime.abort();
    expect(listeners).toHaveLength(0);
  });
});
