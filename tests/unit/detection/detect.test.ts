import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detect, teach } from "../../../src/core/detection/index";
import { emptyMemory } from "../../../src/core/model/memory";
import { sensitivities } from "../../../src/core/model/settings";
import { sample } from "./sample";

const letter =
  "Dear Sam,\n\nThank you for applying for the Data Analyst role. Unfortunately, we will not be moving forward with your application.\n\nKind regards,\nDana Petrov";

/** Milliseconds of the fastest of a few runs: what else the machine does makes the others slower. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("detect", () => {
  it("quotes the deciding sentence word for word and says what spoke for it", () => {
    const verdict = detect(sample({ text: letter }), emptyMemory);
    expect(verdict.decision).toBe("Unfortunately, we will not be moving forward with your application.");
    expect(verdict.evidence.some((e) => e.rule === "en.no.not-forward" && e.weight > 0)).toBe(true);
    expect(verdict.confidence).toBeGreaterThan(0.8);
  });

  it.each([
    [
      "Thank you for your patience. The Interaction Designer role has been put on hold while we plan next year's budget. You are still in the running.\n\nBest,\nOwen",
      "The Interaction Designer role has been put on hold while we plan next year's budget.",
    ],
    [
      "Cher Paul,\n\nNous avons suspendu le recrutement pour le poste de chef de chantier jusqu'à la rentrée. Votre dossier reste actif.\n\nBien à vous,\nAnne",
      "Nous avons suspendu le recrutement pour le poste de chef de chantier jusqu'à la rentrée.",
    ],
    [
      "森様\n\nお世話になっております。現在ご選考中のインフラエンジニアにつきまして、組織変更が確定するまで採用活動を一時停止することとなりました。\n\n田中",
      "現在ご選考中のインフラエンジニアにつきまして、組織変更が確定するまで採用活動を一時停止することとなりました。",
    ],
  ])("quotes of a pause the sentence that tells of it: %s", (text, sentence) => {
    expect(detect(sample({ text }), emptyMemory)).toMatchObject({ kind: "hold", decision: sentence });
  });

  it("says nothing about a language it does not know", () => {
    const text = "Kiitos hakemuksestasi. Valitettavasti emme valinneet sinua tehtävään tällä kertaa.";
    const verdict = detect(sample({ subject: "Hakemuksesi", text }), emptyMemory);
    expect([verdict.kind, verdict.language]).toEqual(["none", null]);
  });

  it.each([
    [
      "Dear Ellie,\n\nThanks for popping your CV in. I wanted to let you know quickly that the role has been taken by somebody already working in the store.\n\nHope you find something nice.\n\nDeb Rudge\nStore Director\n\nSave a tree, keep me on screen\nBook your eye test: 2 pairs from £79*\n*T&Cs apply",
      ["none", "rejection", "rejection"],
    ],
    [
      "Dear Vanessa,\n\nWe were pleased that you considered Rothwell Kane in your search. After comparing your profile with the criteria for Executive Assistant, we find that there are others who come closer to what our partners have in mind.\n\nWe will be glad to keep your profile in our talent community.\n\nYours,\nRothwell Kane HR",
      ["none", "none", "rejection"],
    ],
    [letter, ["rejection", "rejection", "rejection"]],
    [
      "Hi Sam,\n\nThank you for applying. We would love to invite you to an interview on Monday at ten.\n\nDana",
      ["none", "none", "none"],
    ],
  ])("is as sure as the person wants it to be: %s", (text, kinds) => {
    expect(sensitivities.map((one) => detect(sample({ text }), emptyMemory, one).kind)).toEqual(kinds);
    expect(detect(sample({ text }), emptyMemory)).toEqual(detect(sample({ text }), emptyMemory, "usual"));
  });

  it("leaves the reader's own mail alone", () => {
    expect(detect(sample({ text: letter, own: true }), emptyMemory).kind).toBe("none");
  });

  it.each([
    ["quote marks", letter.replace(/^/gm, "> ")],
    [
      "an attribution",
      `Thanks for this, speak soon!\n\nOn Mon, 3 Mar 2025 at 10:00, Dana <d@n.example> wrote:\n${letter}`,
    ],
    [
      "an attribution over two lines",
      `Thanks!\n\nOn Mon, 3 Mar 2025 at 10:00, Dana Petrov\n<d@n.example> wrote:\n\n${letter}`,
    ],
    ["a header block", `See you then.\n\nFrom: Dana\nSent: Monday\nTo: Sam\nSubject: Application\n\n${letter}`],
    ["a forward", `Look at this\n\n---------- Forwarded message ---------\nFrom: Dana\n\n${letter}`],
    ["a signature", `See you then.\n\n-- \n${letter}`],
  ])("reads nothing out of what stands behind %s", (_name, text) => {
    expect(detect(sample({ text, subject: "Re: Monday" }), emptyMemory).kind).toBe("none");
  });

  it("reads an answer written below the quote", () => {
    const text = `On Mon, 3 Mar 2025, Sam wrote:\n> Any news about the analyst job?\n\nSorry, we have hired another candidate.`;
    expect(detect(sample({ text }), emptyMemory).kind).toBe("rejection");
  });

  it("knows a form letter again that was corrected, from the same domain only", () => {
    const first = sample({ text: letter });
    const taught = teach(first, detect(first, emptyMemory));
    if (taught === null) throw new Error("nothing was taught");
    expect(taught.features.every((f) => Number.isInteger(f) && f >= 0 && f <= 0xffffffff)).toBe(true);
    expect([...taught.features]).toEqual([...new Set(taught.features)].sort((a, b) => a - b));
    const memory = { notRejections: [taught], rejections: [] };
    const again = detect(sample({ text: letter.replace("Sam", "Alex") }), memory);
    expect(again.kind).toBe("none");
    expect(again.evidence[0]?.rule).toBe("corrected-before");
    const elsewhere = { name: "", address: "jobs@other.example" };
    expect(detect(sample({ text: letter, sender: elsewhere }), memory).kind).toBe("rejection");
    const otherWords = letter.replace(
      "we will not be moving forward with your application",
      "you were not selected for this role",
    );
    expect(detect(sample({ text: otherWords }), memory).kind).toBe("rejection");
  });

  it("teaches nothing without a domain or a decision", () => {
    expect(teach({ sender: { name: "", address: null } }, { decision: "No." })).toBeNull();
    expect(teach({ sender: { name: "", address: "a@b.example" } }, { decision: null })).toBeNull();
  });

  it("never throws, and quotes only what stands in the mail", () => {
    const pieces = fc.constantFrom(
      letter,
      "> ",
      "\n",
      "On Mon, Sam wrote:",
      "From: a\nTo: b\n",
      "\ud800",
      "\udc00",
      "<td>",
      "&nbsp;",
      '"',
      "if ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join("")),
    );
    const address = fc.option(fc.string());
    fc.assert(
      fc.property(text, fc.string(), fc.string(), address, (body, subject, name, at) => {
        const verdict = detect(sample({ text: body, subject, sender: { name, address: at } }), emptyMemory);
        expect(verdict.confidence).toBeGreaterThanOrEqual(0);
        expect(verdict.confidence).toBeLessThanOrEqual(1);
        for (const quoted of [verdict.decision, verdict.reason])
          if (quoted !== null) expect(body.includes(quoted) || subject.includes(quoted)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["words", "we will not be moving forward with your application because "],
    ["stops", "a. "],
    ["headers", "From: x\n"],
    ["quotes", "> a\n"],
    ["angles", "<a "],
    ["names", "Head of The Data And Analytics "],
    ["closings", "best regards,\nDan Okell\n"],
    ["attributions", "On Mon, 3 Mar 2025 "],
    ["quotation marks", '"'],
    ["lines", "\n"],
  ])("reads 60,000 characters of %s without running away", (_name, piece) => {
    const read = (length: number) => {
      const text = (letter + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);
      return fastest(() => detect(sample({ text }), emptyMemory));
    };
    // Four times the text takes about four times as long; a quadratic step would take sixteen times. Below a few
    // milliseconds nothing can be told of a short text.
    expect(read(60_000)).toBeLessThan(9 * Math.max(3, read(15_000)));
  });

  it("reads a megabyte", () => {
    expect(() => detect(sample({ text: `${letter}\n`.repeat(6000) }), emptyMemory)).not.toThrow();
  });
});
