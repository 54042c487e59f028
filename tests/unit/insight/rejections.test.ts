import { describe, expect, it } from "vitest";
import { findDoubles } from "../../../src/core/insight/find-doubles";
import {
  findRejections,
  isNarrowed,
  markRejections,
  noRejectionFilter,
  type RejectionFilter,
  type RejectionMarks,
} from "../../../src/core/insight/find-rejections";
import { apartDraftId } from "../../../src/core/model/note";
import { recordByHand } from "../../../src/core/model/rejection";
import { sampleRejection } from "../../support/sample-mail";
import { sampleFeedback, sampleFollowUp } from "../../support/sample-story";

const day = 86_400_000;
const start = Date.UTC(2026, 10, 1);
const one = sampleRejection({ id: "one", sentAt: start, createdAt: start });

describe("the list", () => {
  const all = [
    one,
    sampleRejection({
      ...{ id: "two", role: "Köchin", company: "Gasthof Adler", contact: "Jörg", stage: null },
      progress: { "ask-feedback": { state: "done", at: 1 } },
    }),
  ];
  const none: RejectionMarks = { waiting: new Set(), due: new Set() };
  const find = (filter: Partial<RejectionFilter>, marks = none) =>
    findRejections(all, { ...noRejectionFilter, ...filter }, marks).map(({ id }) => id);

  it("is whole without a filter", () => {
    expect(find({})).toEqual(["one", "two"]);
    expect(isNarrowed({ ...noRejectionFilter, search: "  " })).toBe(false);
    expect(isNarrowed({ ...noRejectionFilter, isDue: true })).toBe(true);
  });

  it("is narrowed by words of role, company or contact, whatever marks stand over letters", () => {
    expect(find({ search: "kochin adler" })).toEqual(["two"]);
    expect(find({ search: "JORG" })).toEqual(["two"]);
    expect(find({ search: "nordlicht kochin" })).toEqual([]);
  });

  it("is narrowed by how far it came, and by a step that was done or not", () => {
    expect(find({ stage: "final" })).toEqual(["one"]);
    expect(find({ stage: "unknown" })).toEqual(["two"]);
    expect(find({ step: { id: "ask-feedback", isDone: true } })).toEqual(["two"]);
    expect(find({ step: { id: "ask-feedback", isDone: false } })).toEqual(["one"]);
  });

  it("knows what is due, and what waits for feedback until it came or was settled", () => {
    const mark = (
      ...[feedback, followUps]: [Parameters<typeof markRejections>[1], Parameters<typeof markRejections>[2]]
    ) => markRejections(all, feedback, followUps, "2026-11-10");
    const look = sampleFollowUp({ rejectionId: "two", kind: "feedback", day: "2026-11-10" });
    expect(mark([], [look])).toEqual({ waiting: new Set(["two"]), due: new Set(["two"]) });
    expect(mark([], []).waiting).toEqual(new Set(["two"]));
    expect(mark([], [{ ...look, doneAt: 5 }])).toEqual(none);
    expect(mark([sampleFeedback({ rejectionId: "two" })], []).waiting).toEqual(new Set());
    expect(mark([], [{ ...look, day: "2026-11-11" }]).due).toEqual(new Set());
    expect(find({ isDue: true }, mark([], [look]))).toEqual(["two"]);
    expect(find({ isWaiting: true }, mark([], [look]))).toEqual(["two"]);
  });
});

describe("doubles", () => {
  const twin = (change: Parameters<typeof sampleRejection>[0]) =>
    sampleRejection({ id: "twin", sentAt: start + 30 * day, createdAt: start + 30 * day, ...change });
  const pairs = (...rejections: Parameters<typeof findDoubles>[0]) =>
    findDoubles(rejections, []).map(({ into, from }) => [into.id, from.id]);

  it("have the same company and role, whatever way they are written", () => {
    const other = twin({ company: "NORDLICHT  Energie GmbH & Co. KG", role: "senior product-designer" });
    expect(pairs(one, other)).toEqual([["one", "twin"]]);
  });

  it("or the same company within a few days, where not both roles are known", () => {
    expect(pairs(one, twin({ role: null, sentAt: start + 4 * day }))).toEqual([["one", "twin"]]);
    expect(pairs(one, twin({ role: null, sentAt: start + 6 * day }))).toEqual([]);
    expect(pairs(one, twin({ role: "Data Analyst", sentAt: start + day }))).toEqual([]);
  });

  it("are not two applications half a year apart, two companies, or two of which nothing is known", () => {
    expect(pairs(one, twin({ sentAt: start + 180 * day }))).toEqual([]);
    expect(pairs(one, twin({ company: "Südlicht Energie" }))).toEqual([]);
    expect(pairs(sampleRejection({ company: null }), twin({ company: null }))).toEqual([]);
    expect(pairs(sampleRejection({ company: "GmbH" }), twin({ company: "..." }))).toEqual([]);
  });

  it("keep the one that has a mail, then the one something was done with", () => {
    const { role, company } = one;
    const byHand = recordByHand("hand", { role, company, contact: null, stage: null }, "2026-11-02", start - day);
    expect(pairs(byHand, one)).toEqual([["one", "hand"]]);
    const begun = twin({ progress: { "let-it-out": { state: "done", at: 1 } } });
    expect(pairs(one, begun)).toEqual([["twin", "one"]]);
  });

  it("stay two where the person said so, and no rejection is in two pairs", () => {
    expect(findDoubles([one, twin({})], [apartDraftId("twin", "one")])).toEqual([]);
    expect(pairs(one, twin({}), twin({ id: "third" }))).toHaveLength(1);
  });
});
