import { describe, expect, it } from "vitest";
import type { Names } from "../../../src/core/replies/names";
import { fillOwnWording, findUnknownVariable } from "../../../src/core/replies/own-wording";

const all: Names = {
  ...{ role: "Data Analyst", company: "Acme Inc.", given: "Dana", family: null, name: "Dana Okoro" },
  people: "Kim Park",
};
const none: Names = { role: null, company: null, given: null, family: null, name: null, people: null };

describe("a wording of one's own", () => {
  it.each([
    ["Dear {name}, thank you.", "Dear Dana Okoro, thank you."],
    ["Thank you, {company}. I liked it.", "Thank you, Acme Inc. I liked it."],
    ["Dear Dr. {name},\nthank you.", "Dear Dr. Dana Okoro,\nthank you."],
  ])("is filled with what is known: %j", (text, filled) => {
    expect(fillOwnWording(text, all)).toBe(filled);
  });

  it.each([
    ["Dear {name},\n\nThank you for your time.", "Thank you for your time."],
    ["Thank you. I saw {people}! I liked it.", "Thank you. I liked it."],
    ["Thank you for\n{role}\nand all.", "Thank you for\nand all."],
    ["Dear Dr. {name}, hello.\n\nBye.", "Bye."],
    ["One.\n\nOnly {role} here.\n\nTwo.", "One.\n\nTwo."],
    ["ありがとうございました。{company}様を忘れません。では。", "ありがとうございました。では。"],
    ["I am {who}. Bye {", "Bye"],
  ])("leaves out the sentence whose name is not known: %j", (text, filled) => {
    expect(fillOwnWording(text, none)).toBe(filled);
  });

  it("is nothing where all of it hangs on a name", () => {
    expect(fillOwnWording("Dear {name},\n\nI saw {people}.", none)).toBeNull();
  });

  it("takes the whole name for a first name that is not known", () => {
    expect(fillOwnWording("Dear {given},", { ...none, name: "Dr. Okoro" })).toBe("Dear Dr. Okoro,");
  });

  it.each([
    ["Dear {name}, {role} {company} {given} {family} {people}", null],
    ["No braces at all.", null],
    ["Dear {rolle},", "{rolle}"],
    ["Dear {Name},", "{Name}"],
    ["Dear { name },", "{ name }"],
    ["Dear {},", "{}"],
    ["Dear {name,", "{"],
    ["Dear name},", "}"],
    ["Dear {{name}},", "{"],
  ])("is held to the names there are: %j", (text, unknown) => {
    expect(findUnknownVariable(text)).toBe(unknown);
  });
});
