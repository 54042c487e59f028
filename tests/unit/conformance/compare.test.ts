import { describe, expect, it } from "vitest";
import { compareReading } from "../../support/conformance-harness/compare";
import type { Reading } from "../../support/conformance-harness/reading";
import type { ExpectedPage } from "../../support/expected-page";
import { readMailPages } from "../../support/mail-page-files";

const expected = readMailPages("gmail").find(({ name }) => name === "header-a")?.expected as ExpectedPage;

/** A reading that is all it should be, with what a test wants different. */
function readingWith(change: Partial<Reading>): Reading {
  const { mail, keys } = expected;
  if (!mail || !keys) throw new Error("The page has no mail.");
  return {
    isMailPage: true,
    mail: { ...mail, sentAt: Date.parse(mail.sentAt ?? "") },
    keys,
    place: "found",
    reply: { pressed: ["reply bar"], editor: null, box: null, isStarted: null, trouble: null },
    thrown: [],
    ...change,
  };
}

const whole = readingWith({}).mail as NonNullable<Reading["mail"]>;
const compare = (change: Partial<Reading>) =>
  compareReading(readingWith(change), expected).map(({ field, isLoss }) => `${field} is ${isLoss ? "lost" : "wrong"}`);

describe("a reading held against what is written down", () => {
  it("differs in nothing when it is the same", () => {
    expect(compare({})).toEqual([]);
  });

  it("has lost what it calls unknown", () => {
    expect(compare({ mail: null, keys: null })).toEqual(["keys is lost", "mail is lost"]);
    expect(compare({ mail: { ...whole, account: null, sentAt: null } })).toEqual(["account is lost", "sentAt is lost"]);
    expect(compare({ mail: { ...whole, completeness: "partial" } })).toEqual(["completeness is lost"]);
    const trouble = { pressed: [], editor: null, box: null, isStarted: null, trouble: "no-button" } as const;
    expect(compare({ reply: trouble })).toEqual(["reply is lost"]);
    expect(compare({ reply: { ...trouble, pressed: ["reply button"], trouble: null } })).toEqual([
      "reply presses is lost",
    ]);
  });

  it("is wrong in whatever else it says", () => {
    expect(compare({ mail: { ...whole, messageKey: "msg-f:1" } })).toEqual(["messageKey is wrong"]);
    expect(compare({ mail: { ...whole, text: "Hello," } })).toEqual(["text is wrong"]);
    expect(compare({ mail: { ...whole, sentAt: 1 } })).toEqual(["sentAt is wrong"]);
    expect(compare({ mail: { ...whole, earlier: [] } })).toEqual(["number of earlier is wrong"]);
    expect(compare({ place: "astray" })).toEqual(["place is wrong"]);
    expect(compare({ thrown: ["readMail: Error"] })).toEqual(["thrown is wrong"]);
    const pressed = { pressed: ["other reply button"], editor: null, box: null, isStarted: null, trouble: null };
    expect(compare({ reply: pressed })).toEqual(["reply presses is wrong"]);
    expect(compare({ reply: { ...pressed, pressed: ["reply bar", "reply button"] } })).toEqual([
      "reply presses is wrong",
    ]);
  });
});
