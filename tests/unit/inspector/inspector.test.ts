import { runInThisContext } from "node:vm";
import { afterEach, expect, test, vi } from "vitest";
import { lookSafely } from "../../../src/inspector/look-safely";
import { inspectorMark, offerLook, takeLook } from "../../../src/messages/inspector";

afterEach(() => {
  vi.restoreAllMocks();
});

test("an inspector answers once and is gone", async () => {
  offerLook(async () => ({ structure: "body" }));
  expect(await takeLook(inspectorMark)).toEqual({ structure: "body" });
  expect(Symbol.for(inspectorMark) in globalThis).toBe(false);
  expect(await takeLook(inspectorMark)).toBeNull();
});

test("what asks it uses nothing but what it is given: it is sent into the page as text", async () => {
  offerLook(async () => "seen");
  const sent = runInThisContext(`(${takeLook.toString()})`) as typeof takeLook;
  expect(await sent(inspectorMark)).toBe("seen");
});

test("a page that cannot be looked at is told as nothing, and its console hears nothing", async () => {
  const heard = ["log", "warn", "error"].map((name) => vi.spyOn(console, name as "log"));
  const broken = () => {
    throw new Error("Dear Ines");
  };
  expect(await lookSafely(broken)).toBeNull();
  expect(await lookSafely(() => Promise.reject(new Error("Dear Ines")))).toBeNull();
  expect(await lookSafely(() => 4)).toBe(4);
  for (const spy of heard) expect(spy).not.toHaveBeenCalled();
});
