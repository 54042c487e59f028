import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { putDetail, type ReplyChoice, tones } from "../../../src/core/model/reply";
import { type ReplyReason, type Stage, stages } from "../../../src/core/model/verdict";
import { composeReplies, type ReplySource } from "../../../src/core/replies/compose-reply";
import { wordingPacks } from "../../../src/core/replies/wordings";

/** What mails were seen to give for names, and what somebody might try. */
const pieces = [
  ...[
    "Dana",
    "Mara Lindqvist",
    "Dr. Okoro",
    "Halden",
    "Booking.com",
    "Acme, Inc.",
    "Yahoo!",
    "株式会社ノルド",
    "田中",
    "أمل",
  ],
  ...[
    "Data Analyst",
    "Werkstudent (m/w/d)",
    "C++ Developer",
    ".NET",
    "Engineer [Remote]",
    "O’Brien",
    "Who?",
    "誰？",
    "ماذا؟",
  ],
  ...[
    "{role}",
    "{{company}}",
    "{",
    "}",
    `\${name}`,
    "$&",
    "$1",
    "[Name]",
    "<b>",
    "%FIRSTNAME%",
    "[",
    "(",
    ")",
    "«",
    "“",
  ],
  ...[
    "https://evil.example/x",
    "www.evil.example",
    "evil.example/path",
    "mailto:a@b.example",
    "a@b.example",
    "//x",
    "\\",
  ],
  ...[
    "\n",
    "\r\n",
    "\t",
    "\u2028",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u00a0",
    "\u3000",
    "\0",
    "\ud800",
  ],
  ...[
    "🚀",
    "👩🏽‍💻",
    "❓",
    "!",
    "¿",
    "…",
    "...",
    ".",
    ",",
    ";",
    " ;",
    " - ",
    "&",
    "/",
    "a\u0301\u0301\u0301\u0301\u0301\u0301",
    "",
  ],
  ...["word ".repeat(20), "x".repeat(79), "長".repeat(70), "a b ".repeat(19)],
];
const name = fc.option(
  fc.oneof(
    fc.constantFrom(...pieces),
    fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 5 }).map((parts) => parts.join(" ")),
    fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 4 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 90 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
  ),
);
const reasons: readonly ReplyReason[] = [
  ...(["person", "person", "team", "relay", "address-hidden"] as const),
  ...(["no-reply-address", "notification-address", "body-says-no"] as const),
];
const languages = [...wordingPacks.map(({ tag }) => tag), "en-GB", "pt-BR", "zh-Hant", "fi", null];

const source: fc.Arbitrary<ReplySource> = fc
  .record({
    company: name,
    role: name,
    contact: name,
    stage: fc.constantFrom<Stage | null>(...stages, null),
    because: fc.constantFrom(...reasons),
    feedback: fc.constantFrom("offered" as const, "refused" as const, null),
    doorOpen: fc.boolean(),
    language: fc.constantFrom(...languages),
    kind: fc.constantFrom("no", "no", "no", "hold", "answer"),
    people: fc.array(
      name.map((one) => one ?? "Dana Okoro"),
      { maxLength: 3 },
    ),
    tone: fc.constantFrom(...tones),
    firstName: fc.constantFrom("", "Ines"),
  })
  .map(({ because, kind, people, tone, firstName, ...facts }) => ({
    facts: {
      ...facts,
      replyable: { can: reasons.indexOf(because) < 5, because },
      decision: null,
      reason: null,
      waitingMonths: null,
    },
    isHold: kind === "hold",
    hasAnswer: kind === "answer",
    people,
    settings: { tone, firstName, signOff: "", replyLanguage: null },
    own: [],
  }));

/** Characters that say as much as 120 words, by what translators count: up to 2.5, 2 and 2.5 for a word. */
const mostLetters: Readonly<Record<string, number>> = { ja: 300, zh: 240, ko: 300 };

/** A host with a path. Names in scripts that write no spaces stand close to their neighbours: those are no part of one. */
const path =
  /(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\d]\.(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\d-])+[/?#]/u;

/** What is wrong with a reply, in a word; empty if nothing is. */
function findFaults({ text, wording }: Pick<ReplyChoice, "text" | "wording">, language: string): string[] {
  const most = mostLetters[language];
  const letters = Array.from(text.replace(/\s/gu, "")).length;
  const [greeting = "", ...paragraphs] = text.split("\n\n");
  const faults: Record<string, boolean> = {
    placeholder: /[{}[\]<>]|%\w+%|\$[a-z]/iu.test(text),
    questions: (text.match(/[?？؟⁇⁈⁉‽՞❓❔;\u037e]/gu) ?? []).filter((sign) => sign !== ";").length > 1,
    calls: /[!！¡❗❕]/u.test(text),
    link: /:\/\/|\/\/|\bwww\.|@|mailto:/iu.test(text) || path.test(text),
    long: most === undefined ? text.split(/\s+/u).length > 120 : letters > most,
    note: wording === "note" && text.length > 280,
    "double space": /[^\S\n]{2}|^[^\S\n]|[^\S\n]$|\n{3}/mu.test(text),
    "dangling sign": / [,.;:](?:\s|$)|,[,.;]|\.\.|…|\(\s*\)|„\s*“|«\s*»|“\s*”|「」|『』/mu.test(text),
    unseen: /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u.test(text),
    "empty greeting": !/\p{L}\p{M}*[.'’]?\p{L}/u.test(greeting) || /^[^\p{L}\p{N}(（.]/u.test(greeting),
    "empty paragraph": text.trim() === "" || paragraphs.some((paragraph) => !/\p{L}/u.test(paragraph)),
    "many paragraphs": paragraphs.length > 2,
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}

describe("every reply", () => {
  it("is whole, quiet, short and without a gap, whatever is known, in every language and tone", () => {
    fc.assert(
      fc.property(source, (given) => {
        const { choices, detail, gap, language } = composeReplies(given);
        for (const choice of choices) {
          const text = putDetail(choice, detail, gap);
          const faults = findFaults({ ...choice, text }, language);
          if (faults.length > 0) throw new Error(`${choice.key} in ${language}, ${faults.join(", ")}: ${text}`);
        }
      }),
      { numRuns: 40_000, seed: 20261126 },
    );
  });

  it("is one that fits the mail, in the tone that is liked where the language has it", () => {
    fc.assert(
      fc.property(source, (given) => {
        const { choices, fitting, language, detail } = composeReplies(given);
        const first = choices.find(({ key }) => key === fitting);
        const has = wordingPacks.find(({ tag }) => tag === language)?.tones[given.settings.tone] !== undefined;
        expect(first?.tone).toBe(has ? given.settings.tone : "warm");
        expect(first?.wording).toBe(choices[0]?.wording);
        const wordings = new Set(choices.map(({ wording }) => wording));
        if (given.isHold) expect([...wordings]).toEqual(["hold"]);
        else expect(wordings.has("hold")).toBe(false);
        if (given.isHold || given.hasAnswer) expect(detail).toBe("");
        const { stage, feedback, replyable } = given.facts;
        if (stage === "application" || stage === "assessment" || feedback === "refused" || !replyable.can)
          expect(wordings.has("ask-feedback")).toBe(false);
      }),
      { numRuns: 5_000, seed: 20261126 },
    );
  });

  it("of the person's own has no gap either, whatever stands in braces", () => {
    const part = fc.constantFrom(
      ...[
        "Dear {name},",
        "Hello {given},\n",
        "{family}様\n\n",
        "Thank you for {role} at {company}. ",
        "I saw {people}. ",
      ],
      ...[
        "I am {who}. ",
        "{",
        "}",
        "{ role }",
        "{}",
        "\n\n",
        "\n",
        "Kind regards",
        "Dr. {name} said so. ",
        "{company}",
      ],
      ...["{role}。", "Is it {role}? "],
    );
    const own = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(source, own, (given, text) => {
        const wording = { id: "1", name: "Mine", text, createdAt: 0, updatedAt: 0 };
        for (const choice of composeReplies({ ...given, own: [wording] }).choices) {
          if (choice.wording !== "own:1") continue;
          expect(choice.text).not.toMatch(/[{}]|\n{3}|^\s|\s$| [,.](?:\s|$)|null|undefined/u);
          expect(choice.text).not.toBe("");
        }
      }),
      { numRuns: 5_000, seed: 20261126 },
    );
  });
});
