import { describe, expect, it } from "vitest";
import { declareRejection, detect, isDeclared, listSentences, teach } from "../../../src/core/detection";
import { emptyMemory } from "../../../src/core/model/memory";
import { sample } from "./sample";

const picked = "The lantern room keeps its own hours again from Monday.";
const soft = sample({
  subject: "Curator of drawings",
  sender: { name: "Halden Museum", address: "people@halden.example" },
  text: `Dear Sam,\n\nthank you for the time you gave us. ${picked} We wish you a good summer.\n\nJonas Wirth`,
});

describe("a mail the person calls a rejection", () => {
  it("offers its sentences word for word, without greetings and marks", () => {
    expect(listSentences(soft)).toContain(picked);
    expect(new Set(listSentences(soft)).size).toBe(listSentences(soft).length);
  });

  it("offers sentences in a language no pack knows, too", () => {
    const text = "Hyvä Sam,\n\nkiitos hakemuksestasi. Valitettavasti emme jatka kanssasi prosessissa.\n\nJonas";
    expect(listSentences(sample({ text, subject: "Hakemus" }))).toContain(
      "Valitettavasti emme jatka kanssasi prosessissa.",
    );
  });

  it("gets the sentence that was picked, and what else the mail says", () => {
    const verdict = declareRejection(soft, picked);
    expect(verdict).toMatchObject({ kind: "rejection", decision: picked, confidence: 1 });
    expect(isDeclared(verdict)).toBe(true);
    expect(isDeclared(detect(soft, emptyMemory))).toBe(false);
    expect(declareRejection(soft, null).decision).toBeNull();
  });

  it("teaches the sentence for that sender's domain only, and never against a next step", () => {
    expect(detect(soft, emptyMemory).kind).toBe("none");
    const lesson = teach(soft, { decision: picked });
    if (lesson === null) throw new Error("nothing was taught");
    const memory = { notRejections: [], rejections: [lesson] };
    expect(detect({ ...soft, text: `Dear Alex,\n\n${picked}\n\nJonas Wirth` }, memory)).toMatchObject({
      kind: "rejection",
      decision: picked,
    });
    const elsewhere = { name: "Other", address: "people@other.example" };
    expect(detect({ ...soft, sender: elsewhere }, memory).kind).toBe("none");
    const next = `${soft.text}\n\nWe would like to invite you to an interview for another position on Monday.`;
    expect(detect({ ...soft, text: next }, memory).kind).toBe("none");
  });

  it("is not taught by a sentence of few words", () => {
    const short = sample({ text: "Dear Sam,\n\nThank you very much.\n\nWe meet on Monday at noon in the office." });
    const lesson = teach(short, { decision: "Thank you very much." });
    if (lesson === null) throw new Error("nothing was taught");
    expect(detect(short, { notRejections: [], rejections: [lesson] }).kind).toBe("none");
  });
});
