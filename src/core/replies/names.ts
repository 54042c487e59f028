import type { Extracted } from "../model/rejection";
import { cleanName } from "./clean-name";
import type { Sentence, WordingPack } from "./wording-pack";

/** The names a wording may ask for. */
export const variables = ["role", "company", "given", "family", "name", "people"] as const;
export type Variable = (typeof variables)[number];

/** What stands for each name of a wording; null where it is not known. */
export type Names = Readonly<Record<Variable, string | null>>;

type NamedFacts = Pick<Extracted, "role" | "company" | "contact" | "replyable">;

/** Whom a reply greets: the one it reaches, or the one it is meant for where it goes another way. */
interface Greeted {
  readonly facts: NamedFacts;
  /** Whole names of the people of the thread. */
  readonly people: readonly string[];
  /** True for a text that is copied, to be sent to a person by another way. */
  readonly isCopied: boolean;
}

/** The names that are known about a mail, as they may stand in a reply. */
export function namesOf({ facts, people, isCopied }: Greeted, pack: Pick<WordingPack, "nameOrder" | "tag">): Names {
  const company = cleanName(facts.company);
  const role = cleanName(facts.role);
  const others = people.flatMap((person) => cleanPerson(person, company) ?? []);
  // A person is greeted by name only where an answer reaches that person.
  const isPerson = facts.replyable.because === "person" || isCopied;
  const contact = isPerson ? cleanPerson(facts.contact, company) : null;
  const isOneWord = contact !== null && !/\s/u.test(contact);
  const whole = others.find((person) => isWithin(contact, person)) ?? contact ?? ((isCopied && others[0]) || null);
  return {
    // One of the two was not read right then; the company is the surer one.
    role: isSame(role, company) ? null : role,
    company,
    given: isOneWord && pack.nameOrder === "given-first" ? contact : null,
    family: isOneWord && pack.nameOrder === "family-first" ? contact : null,
    name: whole,
    people: listPeople(
      others.filter((person) => !sharesWord(person, contact)),
      pack,
    ),
  };
}

/** The first form of a sentence all of whose names are known, and that says nothing twice. */
export function fill(sentence: Sentence, names: Names): string {
  const form = sentence.find((text) => canFill(text, names)) ?? "";
  return put(form, names);
}

/** A text with its names in their places. A name that ends with a full stop takes the place of the sentence's own. */
export function put(text: string, names: Names): string {
  return text.replaceAll(/\{(\w+)\}(\.?)/gu, (_, variable: Variable, stop: string) => {
    const name = names[variable] ?? "";
    return name.endsWith(".") ? name : name + stop;
  });
}

/** The names a text asks for; what stands in braces and is none of them comes as it stands. */
function placesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}\n]*)\}/gu)].map(([, name]) => name ?? "");
}

/** True if every name a text asks for is known. */
export function isKnown(text: string, names: Names): boolean {
  return placesIn(text).every((place) => names[place as Variable] != null);
}

function canFill(text: string, names: Names): boolean {
  const { role, company } = names;
  const saysBoth = text.includes("{role}") && text.includes("{company}");
  if (saysBoth && (isWithin(role, company) || isWithin(company, role))) return false;
  return isKnown(text, names);
}

/** Longest name of a person, in UTF-16 code units: two of them must leave room for a letter. */
const longestPerson = 40;

/** What names of people are written with. */
const letters = /^[\p{L}\p{M}\p{Cf}\s.'’·・‐-]+$/u;

/** A person's name; a brand, an address or a website is none. */
function cleanPerson(name: string | null, company: string | null): string | null {
  const person = cleanName(name);
  if (person === null || person.length > longestPerson || !letters.test(person)) return null;
  if (/\p{L}{2}\.\p{L}{2,}/u.test(person)) return null;
  return isWithin(company, person) ? null : person;
}

/** At most two. Where an honorific follows the name it can follow only one. */
function listPeople(people: readonly string[], { nameOrder, tag }: Pick<WordingPack, "nameOrder" | "tag">) {
  const named = [...new Set(people)].slice(0, nameOrder === "family-first" ? 1 : 2);
  return named.length === 0 ? null : new Intl.ListFormat(tag).format(named);
}

/** A name as its words alone, to be held against another. */
function wordsOf(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase();
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && wordsOf(a) === wordsOf(b);
}

/** True if a name stands as a whole in another one. Scripts that write no spaces have no ends of words to look for. */
function isWithin(name: string | null, other: string | null): boolean {
  if (name === null || other === null) return false;
  const [part, whole] = [wordsOf(name), wordsOf(other)];
  if (part === "") return false;
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(part)
    ? whole.includes(part)
    : ` ${whole} `.includes(` ${part} `);
}

function sharesWord(person: string, contact: string | null): boolean {
  return (
    contact !== null &&
    wordsOf(contact)
      .split(" ")
      .some((word) => word.length > 1 && isWithin(word, person))
  );
}
