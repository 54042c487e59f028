import { describe, expect, it } from "vitest";
import { putDetail, type ReplyChoice, type WordingId } from "../../../src/core/model/reply";
import { composeReplies } from "../../../src/core/replies/compose-reply";
import { replyLanguages } from "../../../src/core/replies/reply-languages";
import { wordingPacks } from "../../../src/core/replies/wordings/index";
import { replySource } from "./reply-source";

const team = { can: true, because: "team" } as const;
const noReply = { can: false, because: "no-reply-address" } as const;

/** The wordings that are offered, each once. */
function wordingsOf(source: Parameters<typeof composeReplies>[0]): string[] {
  return [...new Set(composeReplies(source).choices.map(({ wording }) => wording))];
}

function choiceOf(source: Parameters<typeof composeReplies>[0], key: string): ReplyChoice {
  const choice = composeReplies(source).choices.find((one) => one.key === key);
  if (!choice) throw new Error(`No ${key}`);
  return choice;
}

const textOf = (source: Parameters<typeof composeReplies>[0], id: WordingId) => choiceOf(source, `${id} warm`).text;

describe("the wordings that are offered", () => {
  it("are none of the person's own for a pause: nobody knows whether it is a goodbye", () => {
    const own = [{ id: "1", name: "Mine", text: "Goodbye.", createdAt: 1, updatedAt: 1 }];
    expect(wordingsOf(replySource({}, { own }))).toContain("own:1");
    expect(wordingsOf(replySource({}, { own, isHold: true }))).toEqual(["hold"]);
  });

  it.each([
    ["a final round", { stage: "final" }, ["runner-up", "after-interview", "ask-feedback", "thanks", "filled"]],
    ["an interview", { stage: "interview" }, ["after-interview", "ask-feedback", "thanks", "filled"]],
    ["a form letter", { stage: "application", replyable: team }, ["thanks", "filled"]],
    ["an assessment", { stage: "assessment" }, ["thanks", "filled"]],
    ["no stage, by a person", { stage: null }, ["thanks", "after-interview", "ask-feedback", "filled"]],
    ["no stage, by a team", { stage: null, replyable: team }, ["thanks", "after-interview", "filled"]],
    [
      "feedback that is offered",
      { stage: "screen", feedback: "offered" },
      ["ask-feedback", "after-interview", "thanks", "filled"],
    ],
    ["feedback that is refused", { stage: "interview", feedback: "refused" }, ["after-interview", "thanks", "filled"]],
    ["a door left open", { stage: "application", doorOpen: true }, ["thanks", "keep-details", "filled"]],
    [
      "no way to answer",
      { stage: "final", replyable: noReply },
      ["note", "runner-up", "after-interview", "thanks", "filled"],
    ],
  ] as const)("fit %s", (_, facts, wordings) => {
    expect(wordingsOf(replySource(facts))).toEqual(wordings);
  });

  it("are the one for a pause, without a goodbye, and the one for an answer that came", () => {
    expect(wordingsOf(replySource({}, { isHold: true }))).toEqual(["hold"]);
    expect(wordingsOf(replySource({}, { hasAnswer: true }))).toEqual(["thanks-for-feedback"]);
  });

  it("begin in the tone that is liked, and warm where the language has no other", () => {
    const settings = { firstName: "", signOff: "", tone: "formal", replyLanguage: null } as const;
    expect(composeReplies(replySource({}, { settings })).fitting).toBe("runner-up formal");
    const danish = composeReplies(replySource({ language: "da" }, { settings }));
    expect(danish.fitting).toBe("runner-up warm");
    expect(danish.choices.every(({ tone }) => tone === "warm")).toBe(true);
  });

  it("end with the person's own, filled; one that nothing is left of is not offered", () => {
    const own = [
      { id: "1", name: "Plain", text: "Hello {given},\n\nThank you, {company}.", createdAt: 1, updatedAt: 1 },
      { id: "2", name: "Nobody", text: "I saw {people}.", createdAt: 2, updatedAt: 2 },
    ];
    const { choices } = composeReplies(replySource({}, { own }));
    expect(choices.at(-1)).toMatchObject({
      ...{ key: "own:1", wording: "own:1", tone: null, name: "Plain", detailAt: null },
      text: "Hello Dana,\n\nThank you, Halden.",
      signOff: "Best wishes,\nInes",
    });
  });
});

describe("a reply", () => {
  it("is made of what the mail says", () => {
    const text = textOf(replySource(), "runner-up");
    expect(text).toMatch(/^Hello Dana,\n\n/u);
    expect(text).toContain("Data Analyst at Halden.");
    expect(choiceOf(replySource(), "runner-up warm").signOff).toBe("Best wishes,\nInes");
  });

  it("greets a team as a team, and nobody by a name that is not theirs", () => {
    expect(textOf(replySource({ replyable: team }), "thanks")).toMatch(/^Hello Halden team,/u);
    expect(textOf(replySource({ replyable: team, company: null }), "thanks")).toMatch(/^Hello,/u);
    expect(textOf(replySource({ contact: "Halden" }), "thanks")).toMatch(/^Hello Halden team,/u);
    expect(textOf(replySource({ contact: "Dr. Okoro" }), "thanks")).toMatch(/^Hello Dr. Okoro,/u);
  });

  it("greets by the family name where that is the custom", () => {
    const source = replySource({ language: "ja", contact: "田中" }, { people: ["田中太郎"] });
    expect(textOf(source, "thanks")).toMatch(/^田中様\n\n/u);
  });

  it("that is to be copied greets the one it is meant for", () => {
    expect(textOf(replySource({ replyable: noReply }), "note")).toMatch(/^Hello Dana,/u);
    const source = replySource({ replyable: noReply, contact: null });
    expect(textOf(source, "note")).toMatch(/^Hello Dana Okoro,/u);
    expect(textOf(source, "thanks")).toMatch(/^Hello Halden team,/u);
  });

  it("says no name twice in a breath", () => {
    const thanks = (facts: object) => textOf(replySource({ ...facts, stage: "application" }), "thanks");
    expect(thanks({ role: "Data Analyst at Halden" })).toContain("the role of Data Analyst at Halden.");
    expect(thanks({ role: "Data Analyst", company: "Halden Data Analyst" })).toContain("the role of Data Analyst.");
    expect(thanks({ role: "HALDEN" })).toContain("considering my application at Halden.");
    expect(thanks({ role: "Analyst", company: "Analystics" })).toContain("the role of Analyst at Analystics.");
  });

  it.each([
    ["Acme Inc.", "at Acme Inc. If"],
    ["Yahoo!", "at Yahoo. If"],
    ["Booking.com", "at Booking.com. If"],
    [" Nord\u202elicht\n Energie ", "at Nordlicht Energie. If"],
    ["Halden [Norway]", "at Halden. If"],
    ["„Halden“", "at Halden. If"],
    ["https://halden.example/jobs", "considering my application. If"],
    ["jobs@halden.example", "considering my application. If"],
    ["www.halden.example", "considering my application. If"],
    ["halden.example/jobs", "considering my application. If"],
    ["{company}", "considering my application. If"],
    ["Halden Manufact…", "considering my application. If"],
    ["x".repeat(81), "considering my application. If"],
    ["🚀", "considering my application. If"],
  ])("takes %j for what it is", (company, words) => {
    expect(textOf(replySource({ company, role: null, stage: "application" }), "thanks")).toContain(words);
  });

  it("leaves names out before it becomes too long", () => {
    const company = "a b ".repeat(20).trim();
    expect(textOf(replySource({ company, role: "c d ".repeat(20).trim() }), "thanks")).not.toContain("c d");
    const note = textOf(
      replySource({ role: "Analyst ".repeat(10).trim(), company: "y".repeat(80), replyable: noReply }),
      "note",
    );
    expect(note.length).toBeLessThanOrEqual(280);
    expect(note).toContain("y".repeat(80));
  });

  it("ends with the person's own words if they set some", () => {
    const signOff = "Viele Grüße\nInes M.";
    const signed = replySource({}, { settings: { firstName: "Ines", signOff, tone: "warm", replyLanguage: null } });
    expect(choiceOf(signed, "thanks warm").signOff).toBe(signOff);
    const unnamed = replySource({}, { settings: { firstName: "", signOff: "", tone: "warm", replyLanguage: null } });
    expect(choiceOf(unnamed, "thanks warm").signOff).toBe("");
  });

  it("says when English stands in for the mail's language", () => {
    expect(composeReplies(replySource({ language: "fi" }))).toMatchObject({ language: "en", isStandIn: true });
    expect(composeReplies(replySource({ language: "en-GB" })).isStandIn).toBe(false);
    expect(composeReplies(replySource({ language: null })).isStandIn).toBe(false);
  });

  it("is written in the language the person chose, whatever the mail is in, and then nothing stands in", () => {
    const settings = { firstName: "Ines", signOff: "", tone: "warm", replyLanguage: "de" } as const;
    for (const language of ["en", "fi", null]) {
      const german = composeReplies(replySource({ language }, { settings }));
      expect(german).toMatchObject({ language: "de", isStandIn: false });
      expect(german.choices[0]?.text).toContain("Hallo Dana Okoro");
      expect(german.choices[0]?.signOff).toMatch(/^\p{Lu}.*\nInes$/u);
    }
  });

  it("is in the mail's language where the one that was chosen has no wordings", () => {
    const settings = { firstName: "", signOff: "", tone: "warm", replyLanguage: "fi" } as const;
    expect(composeReplies(replySource({ language: "de" }, { settings })).language).toBe("de");
    expect(composeReplies(replySource({ language: "et" }, { settings }))).toMatchObject({
      language: "en",
      isStandIn: true,
    });
  });

  it("can be in every language that is offered, and in no other", () => {
    expect(replyLanguages).toEqual(wordingPacks.map(({ tag }) => tag));
  });
});

describe("a detail", () => {
  const people = ["Dana Okoro", "Kim Park", "Ada Lind", "Halden Careers"];

  it("is suggested where they talked: the others of the thread", () => {
    expect(composeReplies(replySource({}, { people })).detail).toBe("I enjoyed talking with Kim Park and Ada Lind.");
    expect(composeReplies(replySource({}, { people: people.slice(0, 1) })).detail).toBe("");
    expect(composeReplies(replySource({ replyable: team }, { people })).detail).toContain("Dana Okoro and Kim Park");
    const japanese = replySource({ language: "ja", contact: null }, { people: ["田中太郎", "鈴木花子"] });
    expect(composeReplies(japanese).detail).toMatch(/^田中太郎様と/u);
  });

  it("is not where nobody is known to have talked, in a pause or after feedback", () => {
    for (const stage of ["application", "assessment", null] as const)
      expect(composeReplies(replySource({ stage }, { people })).detail).toBe("");
    expect(composeReplies(replySource({}, { people, isHold: true })).detail).toBe("");
    expect(composeReplies(replySource({}, { people, hasAnswer: true })).detail).toBe("");
  });

  it("goes in after the first sentence, and ends as that does", () => {
    const choice = choiceOf(replySource({ stage: "application", company: null, role: null }), "thanks warm");
    const first = "Thank you for letting me know, and for considering my application.";
    expect(putDetail(choice, " I liked the office ", " ")).toContain(`${first} I liked the office. If`);
    expect(putDetail(choice, "I liked the office.", " ")).toContain(`${first} I liked the office. If`);
    expect(putDetail(choice, "  ", " ")).toBe(choice.text);
    const hindi = choiceOf(replySource({ language: "hi" }), "thanks warm");
    expect(putDetail(hindi, "अच्छा लगा", " ")).toContain(" अच्छा लगा।");
  });
});
