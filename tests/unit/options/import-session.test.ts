import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FromWork, ToWork } from "../../../src/options/import/import-work";
import { whileNothingIsReplaced } from "../../../src/platform/replacing";

const { call } = vi.hoisted(() => ({ call: vi.fn(async () => ({ ok: true, value: null })) }));
vi.mock("../../../src/messages/call", () => ({ call }));
vi.mock("../../../src/platform/report-error", () => ({ reportError: () => undefined }));

/** What the worker that is started next does with a message; null: it cannot be started. */
let answer: ((message: ToWork) => FromWork | "fails") | null = null;

class FakeWorker extends EventTarget {
  constructor() {
    super();
    if (!answer) throw new DOMException("No worker may be started.", "SecurityError");
  }
  postMessage(message: ToWork) {
    const data = answer?.(message);
    this.dispatchEvent(data === "fails" ? new Event("error") : new MessageEvent("message", { data }));
  }
  terminate() {}
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("Worker", FakeWorker);
  call.mockClear();
});

const start = async () => (await import("../../../src/options/import/import-session")).importPorts;

describe("bringing in, as the options page does it", () => {
  it("has the copy follow what was written and taken back, and disturbs nothing else", async () => {
    const ports = await start();
    answer = ({ id }) => ({ id, answer: { state: "written", added: 1, changed: 0 } });
    expect(await ports.write([], {})).toEqual({ state: "written", added: 1, changed: 0 });
    answer = ({ id }) => ({ id, answer: { state: "undone", stayed: 0 } });
    expect(await ports.undo({})).toEqual({ state: "undone", stayed: 0 });
    expect(call.mock.calls).toEqual([
      ["snapshot/renew", null],
      ["snapshot/renew", null],
    ]);
    answer = ({ id }) => ({ id, answer: { state: "stopped" } });
    await ports.write([], {});
    expect(call).toHaveBeenCalledTimes(2);
  });

  it("lets nobody look for what is lost from before an import is taken back until the copy has followed", async () => {
    const ports = await start();
    const order: string[] = [];
    call.mockImplementation(async () => {
      order.push("copied");
      return { ok: true, value: null };
    });
    let looked: Promise<unknown> = Promise.resolve();
    answer = ({ id }) => {
      looked = whileNothingIsReplaced(async () => order.push("looked"));
      return { id, answer: { state: "undone", stayed: 0 } };
    };
    await ports.undo({});
    await looked;
    expect(order).toEqual(["copied", "looked"]);
  });

  it("fails where no worker can be started, or one breaks, and starts another the next time", async () => {
    const ports = await start();
    answer = null;
    expect(await ports.read([], {})).toEqual({ state: "failed" });
    expect(await ports.more("added", 0)).toEqual([]);
    answer = () => "fails";
    expect(await ports.write([], {})).toEqual({ state: "failed" });
    expect(await ports.undo({})).toEqual({ state: "failed" });
    answer = ({ id }) => ({ id, answer: { state: "undone", stayed: 0 } });
    expect(await ports.undo({})).toEqual({ state: "undone", stayed: 0 });
  });
});
