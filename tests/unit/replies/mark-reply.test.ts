import { describe, expect, it } from "vitest";
import type { WordingName } from "../../../src/core/model/reply";
import { markReply } from "../../../src/core/replies/mark-reply";

const put = (wording: WordingName, at = 5) => ({ wording, at, messageKey: "m" });
const untouched = { reply: null, progress: {} };

describe("a reply that is put in", () => {
  it.each([
    ["thanks", ["keep-the-bridge"]],
    ["own:1", ["keep-the-bridge"]],
    ["ask-feedback", ["keep-the-bridge", "ask-feedback"]],
    ["hold", []],
    ["thanks-for-feedback", []],
  ] as const)("does the steps it is for: %s", (wording, steps) => {
    const marked = markReply(untouched, put(wording));
    expect(marked.reply).toEqual({ ...put(wording), sentAt: null });
    expect(marked.progress).toEqual(Object.fromEntries(steps.map((step) => [step, { state: "done", at: 5 }])));
    expect(markReply(marked, null)).toEqual(untouched);
  });

  it("leaves other steps as they are when it is taken back", () => {
    const asked = { "ask-feedback": { state: "done", at: 1 }, "let-it-out": { state: "later", at: 2 } } as const;
    const marked = markReply({ reply: null, progress: asked }, put("thanks"));
    expect(markReply(marked, null)).toEqual({ reply: null, progress: asked });
  });

  it("stays sent where it was sent, whatever is put in and taken back after it", () => {
    const sent = { reply: { ...put("ask-feedback"), sentAt: 7 }, progress: {} };
    const again = markReply(sent, put("thanks-for-feedback", 9));
    expect(again.reply).toEqual({ ...put("thanks-for-feedback", 9), sentAt: 7 });
    expect(markReply(again, null).reply).toMatchObject({ at: 7, sentAt: 7 });
  });

  it("changes nothing where none was put in", () => {
    expect(markReply(untouched, null)).toEqual(untouched);
  });
});
