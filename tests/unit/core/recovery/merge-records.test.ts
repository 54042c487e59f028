import { describe, expect, it } from "vitest";
import { type Rejection, recordByHand } from "../../../../src/core/model/rejection";
import { joinFields, mergeRejections } from "../../../../src/core/recovery/merge-records";
import { sampleRejection } from "../../../support/sample-mail";

const merge = (into: Partial<Rejection>, from: Partial<Rejection>) =>
  mergeRejections(sampleRejection({ id: "into", ...into }), sampleRejection({ id: "from", ...from }), 9);

describe("one record of two", () => {
  it("is the one that stays, with the gaps filled by the other one", () => {
    const made = merge(
      { company: null, role: "Cook", stage: null, people: ["A"] },
      { company: "B", role: "Chef", stage: "offer", people: ["A", "C", "D", "E"] },
    );
    expect(made).toMatchObject({
      id: "into",
      company: "B",
      role: "Cook",
      stage: "offer",
      people: ["A", "C", "D"],
      updatedAt: 9,
    });
  });

  it("has done what was done with either, since the first time", () => {
    const made = merge(
      { progress: { "let-it-out": { state: "done", at: 7 }, "next-step": { state: "skipped", at: 1 } } },
      {
        progress: {
          "let-it-out": { state: "done", at: 5 },
          "next-step": { state: "done", at: 8 },
          "ask-feedback": { state: "later", at: 2 },
        },
      },
    );
    expect(made.progress).toEqual({
      "let-it-out": { state: "done", at: 5 },
      "next-step": { state: "done", at: 8 },
      "ask-feedback": { state: "later", at: 2 },
    });
  });

  it("takes both moods from one of them: a pair is a pair", () => {
    expect(merge({ mood: { before: 2, after: null } }, { mood: { before: 1, after: 5 } }).mood).toEqual({
      before: 2,
      after: null,
    });
    expect(merge({}, { mood: { before: 1, after: 5 } }).mood).toEqual({ before: 1, after: 5 });
  });

  it("keeps the newer reply, and the way to answer of the one that has a mail", () => {
    const reply = (at: number) => ({ wording: "thanks" as const, at, messageKey: null, sentAt: null });
    expect(merge({ reply: reply(1) }, { reply: reply(2) }).reply?.at).toBe(2);
    expect(merge({ reply: reply(1) }, {}).reply?.at).toBe(1);
    const byHand = recordByHand("hand", { role: null, company: null, contact: null, stage: null }, null, 1);
    expect(mergeRejections(byHand, sampleRejection(), 9).replyable.because).toBe("person");
    expect(mergeRejections(sampleRejection(), byHand, 9).replyable.because).toBe("person");
  });
});

it("two forms are one: each text once, and of what is picked the first", () => {
  const first = { text: "One.", stage: "final", if: "" };
  const second = { text: "Two.", stage: "offer", if: "Then", kind: "Now" };
  expect(joinFields(first, second)).toEqual({ text: "One.\n\nTwo.", stage: "final", if: "Then", kind: "Now" });
  expect(
    joinFields({ role: "Cook", company: "A", contact: "" }, { role: "Chef", company: "B", contact: "Mara" }),
  ).toEqual({
    ...{ role: "Cook", company: "A", contact: "Mara" },
  });
  expect(joinFields({ text: "One. Two." }, { text: "Two. " })).toEqual({ text: "One. Two." });
  expect(joinFields({ text: "Two." }, { text: "One. Two." })).toEqual({ text: "One. Two." });
});
