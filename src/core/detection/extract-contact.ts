import type { Sender } from "../model/mail";
import { relayBrands } from "../model/sender-patterns";
import { judgeReplyability } from "../replies/replyability";
import { type ConceptId, conceptIds } from "./concepts";
import { labelOfAddress } from "./extract-company";
import { isBlockText, readFrame } from "./frame";
import { readFrameText } from "./frame-text";
import type { LanguagePack } from "./language-pack";
import { lexiconOf, saysConcept } from "./lexicon";
import { isSaid } from "./matches";
import { roleNouns } from "./role-nouns";
import type { Sentence } from "./sentences";
import { squeeze } from "./squeeze";

const nameToken = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
const particle =
  /^(?:de|van|der|den|von|di|da|do|dos|del|della|la|le|du|nic|mac|al|el|bin|ten|ter|zu|af|av|y|e|dal|lo|li|des)$/i;

/** A person's name as it was signed. `title` is what stood before it ("Dr.", "Dott.ssa"), empty if nothing. */
interface PersonName {
  readonly title: string;
  readonly words: readonly string[];
}

/** Ideas of a firm, a department, a greeting or a footer: a word that says one is hardly anybody's name. */
const ideasOfNobody: ReadonlySet<number> = new Set(
  (
    "hiring process position committee application documents training study health work purchase home money authority " +
    "member dear sincerely thank data link automatic newsletter alert profile interview client candidate event status " +
    "contract result answer reject negative sorry"
  )
    .split(" ")
    .map((id) => conceptIds.indexOf(id as ConceptId)),
);

/** Words of a name without titles; null when the text is no person's name. */
function readPerson(text: string, pack: LanguagePack): PersonName | null {
  const { teamWords, titles, legalForms, greeting } = pack.details;
  if (isBlockText(text)) return readBlockPerson(text, pack);
  if (isClosing(lettersOf(text), pack)) return null;
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

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

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
const beforeMark = (name: string): string =>
  name.split(/\s[|@/–—·-]+\s|\s?[,(（｜|／]|\s@|\s(?:via|at|from|bei|chez|hos|von|fra|från)\s/u)[0] ?? "";

/** True when the address carries a part of the name: then the sender is a person, not a brand of two words. */
function isInAddress(words: readonly string[], address: string | null): boolean {
  const local = squeeze((address ?? "").split("@")[0] ?? "");
  // A script that addresses are not written in: two words that are no team's are a person.
  if (squeeze(words.join("")) === "") return words.length >= 2;
  return words.some((word) => squeeze(word).length >= 2 && local.includes(squeeze(word)));
}

const lettersOf = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** Longest line that is taken for a closing. */
const longestClosing = 90;

/** A few words and a comma above a name close a letter in any language: "Hugs from the bakery,". */
const looksClosing = (line: string): boolean => /[,，،]$/u.test(line) && line.split(/\s+/u).length <= 6;

/** The line below a closing ("Best regards,") when it is a person's name. */
function readSigned(lines: readonly string[], pack: LanguagePack): PersonName | null {
  const shown = lines.map((line) => line.trim()).filter((line) => line !== "");
  for (let i = shown.length - 1; i >= 0; i--) {
    const line = shown[i] ?? "";
    if (line.length > longestClosing) continue;
    const closing = lettersOf(line);
    const known = closingOf(closing, pack);
    if (known === null && !looksClosing(line)) continue;
    // "Best, Dana" in one line.
    const rest = line
      .split(/[,，、–—-]\s*/u)
      .slice(1)
      .join(" ");
    const inLine = known === null || closing === known ? null : readPerson(beforeMark(rest), pack);
    if (inLine !== null) return inLine;
    for (const next of shown.slice(i + 1, i + 3)) {
      const person = readPerson(
        beforeMark(next.replace(/^(?:i\. ?[av]\.|p\. ?p\.|ppa\.) /i, "").replace(/[.,;!]+$/, "")),
        pack,
      );
      if (person !== null && next.length < 60) return person;
      if (next.length > 3) break;
    }
  }
  for (const line of shown.slice(-8)) {
    const read = readFrameText(line);
    for (const frame of pack.details.signedFrames) {
      for (const { name } of readFrame(frame, read, pack)) {
        const person = readPerson(name ?? "", pack);
        if (person !== null) return person;
      }
    }
  }
  return null;
}

const closingsByPack = new WeakMap<LanguagePack, readonly string[]>();

/** The closing a line begins with, the longest; null for any other line. `letters`: see `lettersOf`. */
function closingOf(letters: string, pack: LanguagePack): string | null {
  let closings = closingsByPack.get(pack);
  if (closings === undefined) {
    closings = [...pack.details.closings].sort((a, b) => b.length - a.length);
    closingsByPack.set(pack, closings);
  }
  const isAt = (closing: string) =>
    letters.startsWith(closing) && (letters.length === closing.length || letters[closing.length] === " ");
  return closings.find(isAt) ?? null;
}

const isClosing = (letters: string, pack: LanguagePack): boolean => closingOf(letters, pack) !== null;

/** Shortest word that shows a name to be the domain's own. */
const shortestBrand = 4;

/** A name that is the domain's own is the firm, not the writer: "Coppice" of coppicecoffee.example. */
function isBrandOf({ words }: PersonName, address: string | null): boolean {
  const label = labelOfAddress(address);
  const first = squeeze(words[0] ?? "");
  if (label === "" || first.length < shortestBrand) return false;
  if (words.length === 1) return label.includes(first);
  return label.startsWith(first) && !isInAddress(words, address);
}

/** The sender's name holds this one beside words that are nobody's: "Bellweather Resorts" of "Bellweather Resorts Careers". */
function isFirmOf({ words }: PersonName, sender: Sender, pack: LanguagePack): boolean {
  return readPerson(beforeMark(sender.name), pack) === null && sender.name.includes(words.join(" "));
}

/** Paragraphs at the end of a mail whose first line may be a name with nothing above it: "Inna", "Roman, recruiter". */
const lastParagraphs = 3;

/** A writer who signs without a closing line. */
function readUnclosed(lines: readonly string[], pack: LanguagePack): PersonName | null {
  const paragraphs = lines
    .join("\n")
    .trim()
    .split(/\n\s*\n/u)
    .slice(1)
    .slice(-lastParagraphs);
  for (const paragraph of paragraphs.reverse()) {
    const first = paragraph.trim().split("\n", 1)[0] ?? "";
    if (first.length > 48 || /[.!?:;]$/u.test(first) || isClosing(lettersOf(first), pack)) continue;
    const person = readPerson(beforeMark(first.replace(/^[–—-]\s*/u, "")), pack);
    if (person !== null && person.words.length <= 3) return person;
  }
  return null;
}

/** A name behind the last sentence, in its line: "Sorry, it's gone. Marco". */
function readTail(lines: readonly string[], pack: LanguagePack): PersonName | null {
  const last = lines.findLast((line) => line.trim() !== "")?.trim() ?? "";
  const tail = /[.!?)…]\s+(?<tail>[^.!?]{2,40})$/u.exec(last.slice(-120))?.groups?.["tail"] ?? "";
  const words = tail.split(/\s+/u);
  const closing = words.length > 1 && isClosing(lettersOf(words.slice(0, -1).join(" ")), pack);
  const person = readPerson(beforeMark(closing ? (words.at(-1) ?? "") : tail), pack);
  return person !== null && person.words.length <= 2 ? person : null;
}

/** Where no answer is read no person signs in passing: what looks so is a footer's. */
function isUnread(sender: Sender): boolean {
  return !judgeReplyability({ sender }, { saysNo: false, invites: false }).can;
}

function findWriter(sender: Sender, lines: readonly string[], pack: LanguagePack): PersonName | null {
  const named = readPerson(beforeMark(sender.name), pack);
  const signed =
    readSigned(lines, pack) ?? (isUnread(sender) ? null : (readUnclosed(lines, pack) ?? readTail(lines, pack)));
  const isSigned =
    signed !== null && (signed.words.length >= 2 || named === null || named.words.includes(signed.words[0] ?? ""));
  if (signed !== null && isSigned) {
    // A familiar name below, the whole one in the sender: the mail's own words are how one is greeted.
    const wanted =
      signed.words.length === 1 && named !== null && named.words.includes(signed.words[0] ?? "") ? named : signed;
    return { title: signed.title || wanted.title, words: wanted.words };
  }
  if (named === null || named.words.length === 0) return signed;
  if (isBlockText(named.words.join(""))) return signed ?? named;
  const label = labelOfAddress(sender.address);
  const isBrand = label !== "" && label.startsWith(squeeze(named.words[0] ?? ""));
  if (!isBrand && isInAddress(named.words, sender.address)) return named;
  return signed;
}

/** True for a name that is a part of a firm's, when the address does not carry it: "Toft" of "Toft Marine". */
function isPartOfFirm({ words }: PersonName, address: string | null, companies: readonly string[]): boolean {
  if (isInAddress(words, address) || words.length > 3) return false;
  return companies.some((company) => {
    const parts = company.toLowerCase().split(/[\s,]+/u);
    return words.every((word) => parts.includes(word.toLowerCase()));
  });
}

/**
 * The writer as one would greet them in an answer; null for a team, a brand or a robot. `companies`: names the mail gives
 * to firms.
 */
export function extractContact(
  sender: Sender,
  lines: readonly string[],
  sentences: readonly Sentence[],
  companies: readonly string[],
  pack: LanguagePack,
): string | null {
  const writer = findWriter(sender, lines, pack);
  if (writer === null || isBrandOf(writer, sender.address) || isFirmOf(writer, sender, pack)) return null;
  if (isPartOfFirm(writer, sender.address, companies)) return null;
  const { words, title } = writer;
  const { greeting } = pack.details;
  const first = words[0] ?? "";
  if (isInitial(first)) return `${title} ${lastNameOf(words)}`;
  if (isBlockText(first)) return greeting.by === "last" ? first : words.join("");
  const last = lastNameOf(words);
  const { formal } = greeting;
  if (formal && words.length > 1 && isSaid(formal.phrases, sentences, pack)) {
    const given = first.toLowerCase();
    const ownTitle = title === "" ? "" : `${title} `;
    if (formal.women.includes(given)) return `${formal.woman} ${ownTitle}${last}`.trim();
    if (formal.men.includes(given)) return `${formal.man} ${ownTitle}${last}`.trim();
    return formal.woman === "" ? `${ownTitle}${last}` : words.join(" ");
  }
  const second = words[1] ?? "";
  const isBound = greeting.binds?.includes(first.toLowerCase()) === true && second !== "";
  if (isBound || greeting.keeps?.some((ending) => second.endsWith(ending))) return `${first} ${second}`;
  if (greeting.by === "full") return words.join(" ");
  return greeting.by === "last" ? last : first;
}

/** The family name with its particles: "de Kerdrel". */
function lastNameOf(words: readonly string[]): string {
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? "")) start--;
  return words.slice(Math.max(start, Math.min(1, words.length - 1))).join(" ");
}
