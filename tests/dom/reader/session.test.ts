import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Host } from "../../../src/hosts/host";
import { sampleMail } from "../../support/sample-mail";

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock("../../../src/messages/call", () => ({ call }));
const { startSession } = await import("../../../src/reader/session");

const mail = sampleMail();
let lifetime: AbortController;
let host: { [K in keyof Host]: Host[K] };

/** The keys of everything that was told so far, in its order. */
const told = () => call.mock.calls.map(([key]) => key as string);

beforeEach(() => {
  lifetime = new AbortController();
  call.mockReset();
  host = {
    id: "gmail",
    isMailPage: () => true,
    readMail: vi.fn(() => mail),
    readKeys: vi.fn(() => mail),
  };
});

afterEach(() => {
  lifetime.abort();
});

const watching = { ok: true, value: { watch: true } };
const heard = { ok: true, value: null };

test("nothing is read while the site is switched off", async () => {
  call.mockResolvedValue({ ok: true, value: { watch: false } });
  const session = startSession(host, document, lifetime.signal);
  await session.startAgain();
  document.body.append(document.createElement("p"));
  expect(session.isReading()).toBe(false);
  expect(host.readKeys).not.toHaveBeenCalled();
  expect(host.readMail).not.toHaveBeenCalled();
  expect(new Set(told())).toEqual(new Set(["reader/start"]));
});

test("a mail is told once, and what is told later waits until that was heard", async () => {
  let answer: (value: unknown) => void = () => undefined;
  call.mockResolvedValueOnce(watching).mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  call.mockResolvedValue(heard);
  startSession(host, document, lifetime.signal);
  await vi.waitFor(() => expect(told()).toEqual(["reader/start", "mail/opened"]));
  window.dispatchEvent(new Event("beforeunload"));
  await Promise.resolve();
  expect(told()).toEqual(["reader/start", "mail/opened"]);
  answer(heard);
  await vi.waitFor(() => expect(told()).toEqual(["reader/start", "mail/opened", "mail/closed"]));
});

test("a mail nobody heard of is told again", async () => {
  call.mockResolvedValueOnce(watching).mockResolvedValueOnce({ ok: false, kind: "gone" }).mockResolvedValue(heard);
  startSession(host, document, lifetime.signal);
  await vi.waitFor(() => {
    document.body.append(document.createElement("p"));
    expect(told()).toEqual(["reader/start", "mail/opened", "mail/opened"]);
  });
});
