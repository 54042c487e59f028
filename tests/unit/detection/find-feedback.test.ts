import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detect, findFeedback, languagePacks } from "../../../src/core/detection/index";
import type { Mail } from "../../../src/core/model/mail";
import { emptyMemory } from "../../../src/core/model/memory";
import { sampleMail, sampleVerdict } from "../../support/sample-mail";

interface WrittenAnswer {
  readonly id: string;
  readonly lang: string;
  /** `told`: it holds feedback. Anything else is a kind of answer that holds none. */
  readonly kind: string;
  readonly text: string;
}

function readAnswers(name: string): WrittenAnswer[] {
  const file = new URL(`../../fixtures/answers/${name}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as WrittenAnswer);
}

const nothingKnown = { decision: null, reason: null };

function find(change: Partial<Mail>, known: Parameters<typeof findFeedback>[2] = nothingKnown): readonly string[] {
  const mail = sampleMail({ messageKey: "msg-f:9", subject: "Re: Your application", ...change });
  return findFeedback(mail, detect(mail, emptyMemory), known);
}

const answers = [...readAnswers("develop"), ...readAnswers("validate")];
const told = answers.filter(({ kind }) => kind === "told");
const others = answers.filter(({ kind }) => kind !== "told");

describe("answers in nineteen languages", () => {
  it("are enough to say something, in every language", () => {
    expect(new Set(told.map(({ lang }) => lang))).toEqual(new Set(languagePacks.map(({ tag }) => tag)));
    expect(new Set(others.map(({ lang }) => lang))).toEqual(new Set(languagePacks.map(({ tag }) => tag)));
    expect([told.length, others.length]).toEqual([89, 161]);
  });

  it.each(told)("$id tells something", ({ text }) => {
    const sentences = find({ text });
    expect(sentences.length).toBeGreaterThan(0);
    const inOneLine = text.replace(/\s+/gu, " ");
    for (const sentence of sentences) expect(inOneLine).toContain(sentence);
  });

  it.each(others)("$id ($kind) tells nothing", ({ text }) => {
    expect(find({ text })).toEqual([]);
  });
});

const text =
  "Hi Ines, your presentation was very clear. What we missed was experience with teams.\n\nDoes that help?\n\nBest,\nMara";

describe("what is found in an answer", () => {
  it("is the sentences that tell something, without greeting, question and sign-off", () => {
    expect(find({ text })).toEqual(["your presentation was very clear.", "What we missed was experience with teams."]);
  });

  it("is the newest message's own, not what it quotes", () => {
    const quoting =
      "You are welcome, Ines.\n\nOn Mon, 4 May 2026 at 10:00, Ines Moreau <ines@example.com> wrote:\n> Was my";
    expect(find({ text: `${quoting} presentation too short? I think I lacked experience with teams.` })).toEqual([]);
  });

  it("is nothing in an own message, from an address nobody writes from, and in a pause", () => {
    expect(find({ text, own: true })).toEqual([]);
    expect(find({ text, sender: { name: "", address: "no-reply@nordlicht.example" } })).toEqual([]);
    expect(findFeedback(sampleMail({ text }), sampleVerdict({ kind: "hold" }), nothingKnown)).toEqual([]);
  });

  it("is nothing in an automatic reply, also where only its subject says so", () => {
    for (const subject of ["Automatic reply: Your application", "Abwesenheitsnotiz", "自動返信: ご応募"]) {
      expect(find({ subject, text }), subject).toEqual([]);
    }
  });

  it("is nothing in a mail that says so of itself", () => {
    expect(find({ text: `This message was generated automatically. ${text}` })).toEqual([]);
    expect(find({ text: `${text}\n\nWrite more automated tests: that would help your code.` })).toHaveLength(3);
  });

  it("is neither a courtesy nor a refusal to say more", () => {
    expect(find({ text: "Thank you for your excellent presentation." })).toEqual([]);
    expect(find({ text: "Your background is excellent." })).toEqual([]);
    const refusing = "Feedback on weaker answers is not available.";
    expect(find({ text: refusing })).toEqual([]);
    expect(find({ text: `${refusing} ${text}` })).toHaveLength(2);
  });

  it("is nothing where the mail leads on", () => {
    for (const more of [
      "We would like to invite you to a second interview on Monday at 10.",
      "We are pleased to offer you the position.",
      "The role is open again: are you still interested?",
    ]) {
      expect(find({ text: text.replace("Does that help?", more) }), more).toEqual([]);
    }
  });

  it("is nothing the person knows: the same letter again, its decision, its reason, what stood in the thread", () => {
    const letter = sampleMail().text;
    expect(find({ text: letter }, { decision: null, reason: null })).toEqual([]);
    const reason = "The main reason was your English.";
    expect(find({ text: reason })).toEqual([reason]);
    expect(find({ text: reason }, { decision: null, reason })).toEqual([]);
    expect(find({ text: reason }, { decision: `We decided. ${reason}`, reason: null })).toEqual([]);
    const before = { sender: { name: "Mara", address: null }, own: false, sentAt: null, text: `Hello.\n${reason}` };
    expect(find({ text: reason, earlier: [before] })).toEqual([]);
    expect(find({ text: reason, earlier: [{ ...before, own: true }] })).toEqual([reason]);
  });

  it("is nothing in a letter that turns down again and only compares", () => {
    const again =
      "Thank you for your interest. We have decided to move forward with other candidates who had more experience. We wish you all the best.";
    expect(find({ text: again })).toEqual([]);
    const apart =
      "After careful consideration we have decided not to move forward with your application.\n\nThank you for coming in.\n\nOthers had more experience with teams.\n\nWe wish you all the best.";
    expect(find({ text: apart })).toEqual([]);
  });

  it("is told also where the answer says the decision once more", () => {
    const found = find({
      text: "We have decided to move forward with another candidate, who had more experience. The main reason was your English. I would recommend practising interviews in it.",
    });
    expect(found).toEqual(["The main reason was your English.", "I would recommend practising interviews in it."]);
  });

  it("has an end, and each sentence once", () => {
    const many = Array.from(
      { length: 30 },
      (_, index) => `We missed experience with tool ${"abcdefghij"[index % 10]}.`,
    );
    expect(find({ text: many.join("\n\n") })).toHaveLength(10);
    expect(find({ text: `${text}\n\n${"This line says nothing at all.\n\n".repeat(40)}` })).toEqual([]);
  });
});
