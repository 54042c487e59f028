import { describe, expect, it } from "vitest";
import { readReplyFields, withChanged, writeReplyFields } from "../../../src/core/replies/reply-drafts";
import { makeReplyOffer } from "../../support/reply-offer";

const draft = { choice: "thanks warm", detail: "A map.", texts: { "thanks warm": "Half a", "own:1": "Mine" } };
const { choices } = makeReplyOffer();

describe("the draft of a reply", () => {
  it("comes back as it was kept", () => {
    expect(readReplyFields(writeReplyFields(draft))).toEqual(draft);
    expect(readReplyFields(writeReplyFields({ ...draft, detail: null }))).toEqual({ ...draft, detail: null });
    expect(readReplyFields(writeReplyFields({ ...draft, detail: "" }))).toEqual({ ...draft, detail: "" });
    expect(readReplyFields({})).toBeNull();
  });

  it("from before there were tones is in the warm one", () => {
    const before = { wording: "after-interview", thanks: "Half a", "after-interview": "Half b" };
    const texts = { "thanks warm": "Half a", "after-interview warm": "Half b" };
    expect(readReplyFields(before)).toEqual({ choice: "after-interview warm", detail: null, texts });
  });

  it("adds no choice where it has nothing to say, or its choice is there", () => {
    expect(withChanged(choices, null)).toBe(choices);
    expect(withChanged(choices, draft)).toBe(choices);
    expect(withChanged(choices, { ...draft, choice: "own:gone" })).toBe(choices);
  });

  it("stays within reach when its wording is offered no more", () => {
    const gone = { choice: "own:gone", detail: null, texts: { "own:gone": "Dear Dana," } };
    expect(withChanged(choices, gone).at(-1)).toMatchObject({ key: "own:gone", wording: "own:", text: "Dear Dana," });
    const ours = { choice: "runner-up short", detail: null, texts: { "runner-up short": "So close." } };
    expect(withChanged(choices, ours).at(-1)).toMatchObject({ wording: "runner-up", tone: "short", signOff: "Ines" });
  });
});
