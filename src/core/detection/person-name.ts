import { relayBrands } from "../model/sender-patterns";
import { isClosing } from "./closings";
import { numbersOf } from "./concepts";
import { isBlockText } from "./frame";
import type { LanguagePack } from "./language-pack";
import { lexiconOf, saysConcept } from "./lexicon";
import { roleNouns } from "./role-nouns";

const nameToken = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
/** Small words inside a family name: "de Kerdrel". */
export const particle =
  /^(?:de|van|der|den|von|di|da|do|dos|del|della|la|le|du|nic|mac|al|el|bin|ten|ter|zu|af|av|y|e|dal|lo|li|des)$/i;

/** A person's name as it was signed. `title` is what stood before it ("Dr.", "Dott.ssa"), empty if nothing. */
export interface PersonName {
  readonly title: string;
  readonly words: readonly string[];
}

/** Ideas of a firm, a department, a greeting or a footer: a word that says one is hardly anybody's name. */
const ideasOfNobody: ReadonlySet<number> = numbersOf([
  "hiring",
  "process",
  "position",
  "committee",
  "application",
  "documents",
  "training",
  "study",
  "health",
  "work",
  "purchase",
  "home",
  "money",
  "authority",
  "member",
  "dear",
  "sincerely",
  "thank",
  "data",
  "link",
  "automatic",
  "newsletter",
  "alert",
  "profile",
  "interview",
  "client",
  "candidate",
  "event",
  "status",
  "contract",
  "result",
  "answer",
  "reject",
  "negative",
  "sorry",
]);

/** Words of a name without titles; null when the text is no person's name. */
export function readPerson(text: string, pack: LanguagePack): PersonName | null {
  const { teamWords, titles, legalForms, greeting } = pack.details;
  if (isBlockText(text)) return readBlockPerson(text, pack);
  if (isClosing(text, pack)) return null;
  const notPerson = new Set([...teamWords, ...legalForms, ...relayBrands]);
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const isTitle = (word: string) =>
    titles.includes(word.toLowerCase().replace(/\.$/u, "")) && !greeting.binds?.includes(word.toLowerCase());
  const named = words.filter((word) => !isTitle(word));
  const title = words.filter(isTitle).join(" ");
  if (named.length === 0 || named.length > 5) return null;
  if (!named.every((word) => nameToken.test(word) || particle.test(word))) return null;
  if (named.some((word) => notPerson.has(word.toLowerCase()))) return null;
  if (/^[A-Z]{2,}$/.test(named[0] ?? "")) return null;
  // Of "T. Okoth" nobody knows how to greet them, unless there is a title.
  if (isInitial(named[0] ?? "") && (title === "" || named.length < 2)) return null;
  if (named.some((word) => !particle.test(word) && isNoName(word.toLowerCase().replace(/['’]s$/u, ""), pack)))
    return null;
  if (named.some((word) => saysConcept(word, lexiconOf(pack), ideasOfNobody))) return null;
  return { title, words: named };
}

/** A letter that stands for a name: "T." */
export const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** Words of every text, and what people are called at work: "For the team", "Shop Manager". */
function isNoName(word: string, pack: LanguagePack): boolean {
  return pack.commonWords.includes(word) || pack.details.notRoles.includes(word) || roleNouns(pack)(word);
}

function readBlockPerson(text: string, pack: LanguagePack): PersonName | null {
  const { familyNames, titles, teamWords } = pack.details;
  let plain = text
    .trim()
    .replace(/[（(].*$/u, "")
    .trim();
  for (const title of titles)
    if (plain.endsWith(title) && plain.length > title.length + 1) plain = plain.slice(0, -title.length).trim();
  const squeezed = plain.replace(/\s/gu, "");
  if (squeezed.length < 2 || squeezed.length > 6 || teamWords.some((word) => squeezed.includes(word))) {
    if (squeezed.length !== 1) return null;
  }
  const family = familyNames.filter((name) => squeezed.startsWith(name)).sort((a, b) => b.length - a.length)[0];
  if (family === undefined) return null;
  return { title: "", words: [family, squeezed.slice(family.length)] };
}

/** The name before a company, a team or a place: "Dana Petrov | Northwind", "Elin / HR". */
export const beforeMark = (name: string): string =>
  name.split(/\s[|@/–—·-]+\s|\s?[,(（｜|／]|\s@|\s(?:via|at|from|bei|chez|hos|von|fra|från)\s/u)[0] ?? "";
