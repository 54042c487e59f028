import { beforeEach, expect, test, vi } from "vitest";
import type { Written } from "../../../src/core/model/note";

const { call, followWritten } = vi.hoisted(() => ({
  call: vi.fn<(key: string, ask: unknown) => Promise<{ ok: boolean; value: null }>>(),
  followWritten: vi.fn<(thread: unknown, step: string, onWritten: (written: Written | null) => void) => void>(),
}));
vi.mock("../../../src/messages/call", () => ({ call, newWriteId: () => "w1" }));
vi.mock("../../../src/popup/follow-written", () => ({ followWritten }));

const { keepDrafts } = await import("../../../src/popup/keep-drafts");

const thread = { host: "gmail", threadKey: "t" } as const;
const start = () => keepDrafts(thread, { findRecord: () => "r", makeRecord: async () => "r", openDesk: null });
const asked = (key: string) => call.mock.calls.filter(([one]) => one === key).map(([, ask]) => ask);

beforeEach(() => {
  call.mockReset().mockResolvedValue({ ok: true, value: null });
  followWritten.mockReset().mockImplementation((_thread, _step, onWritten) => onWritten(null));
});

test("an answer that stands in the form when the step is done is kept as one, once, and the form is empty then", async () => {
  const drafts = start();
  const writing = drafts.of("ask-feedback");
  await vi.waitFor(() => expect(writing.read().isReady).toBe(true));
  writing.type("text", " More depth on pricing. ");
  writing.type("themes", "skills unknown");
  expect(await drafts.finish("ask-feedback")).toBe(true);
  const feedback = { text: "More depth on pricing.", from: null, goal: "", themes: ["skills"] };
  expect(asked("feedback/write")).toEqual([{ writeId: "w1", rejectionId: "r", feedback }]);
  expect(asked("note/write")).toEqual([]);
  expect(asked("draft/write").at(-1)).toEqual({ id: "gmail:t:ask-feedback", fields: null });
  expect(writing.read().fields["text"]).toBe("");
  expect(await drafts.finish("ask-feedback")).toBe(true);
  expect(asked("feedback/write")).toHaveLength(1);
});

test("a goal without an answer is no answer: it is kept as a note of the step", async () => {
  const drafts = start();
  const writing = drafts.of("ask-feedback");
  writing.type("goal", "Read about pricing");
  expect(await drafts.finish("ask-feedback")).toBe(true);
  expect(asked("feedback/write")).toEqual([]);
  expect(asked("note/write")).toMatchObject([{ rejectionId: "r", fields: { goal: "Read about pricing" } }]);
});

test("an answer that could not be kept stays in the form, and the step is not done", async () => {
  const drafts = start();
  const writing = drafts.of("ask-feedback");
  writing.type("text", "More depth on pricing.");
  call.mockImplementation(async (key) => ({ ok: key !== "feedback/write", value: null }));
  expect(await drafts.finish("ask-feedback")).toBe(false);
  expect(writing.read().fields["text"]).toBe("More depth on pricing.");
  expect(writing.read().status).toBe("not-kept");
});
