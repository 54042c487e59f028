import type { Extracted } from "../model/rejection";
import type { Sentence, WordingPack } from "./wording-pack";

/** What stands for each name of a wording; null where it is not known. */
export type Names = Readonly<Record<string, string | null>>;

/** A name longer than this was not read right, in UTF-16 code units: better none than half a sentence. */
const longestName = 80;

/** The names that are known about a mail, as they may stand in a reply. */
export function namesOf(
  facts: Pick<Extracted, "role" | "company" | "contact" | "replyable">,
  people: readonly string[],
  pack: Pick<WordingPack, "nameOrder">,
): Names {
  // A person is greeted by name only where an answer reaches that person.
  const contact = facts.replyable.because === "person" ? tidy(facts.contact) : null;
  const whole = people[0] && contact && people[0].includes(contact) ? tidy(people[0]) : contact;
  const isOneWord = contact !== null && !/\s/u.test(contact);
  return {
    role: tidy(facts.role),
    company: tidy(facts.company),
    given: isOneWord && pack.nameOrder === "given-first" ? contact : null,
    family: isOneWord && pack.nameOrder === "family-first" ? contact : null,
    name: whole,
    people: tidy(people.slice(0, 2).join(" & ")),
  };
}

/** The first form of a sentence all of whose names are known. */
export function fill(sentence: Sentence, names: Names): string {
  const form = sentence.find((text) => placesIn(text).every((name) => names[name] != null)) ?? "";
  return form.replaceAll(/\{(\w+)\}/gu, (_, name: string) => names[name] ?? "");
}

/** The names a text asks for. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? "");
}

/** One line without white space around it; null if nothing is left, or far too much. */
function tidy(name: string | null): string | null {
  const line = name?.replace(/\s+/gu, " ").trim() ?? "";
  return line === "" || line.length > longestName ? null : line;
}
