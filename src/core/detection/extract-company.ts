import type { Mail } from "../model/mail";
import { hostOfAddress, isUnderDomain, privateMailDomains, relayBrands, relayDomains } from "../model/sender-patterns";
import { judgeReplyability } from "../replies/replyability";
import { framesFor, isBlockText, isSure, readFrame } from "./frame";
import type { FrameTexts } from "./frame-text";
import type { LanguagePack } from "./language-pack";
import { roleNouns } from "./role-nouns";
import { squeeze } from "./squeeze";

const publicEndings: ReadonlySet<string> = new Set(["co", "com", "org", "ac", "gov", "net", "edu", "or", "ne", "go"]);

/** What the address says about the employer: the name in its domain, or the tenant of a relay; empty when nothing. */
export function labelOfAddress(address: string | null): string {
  const host = hostOfAddress(address);
  if (host === null || isUnderDomain(host, privateMailDomains)) return "";
  const parts = host.split(".");
  if (isUnderDomain(host, relayDomains)) {
    const local = (address ?? "").split("@")[0] ?? "";
    const tenant = parts.length > 2 ? (parts[0] ?? "") : (local.split("+")[0] ?? "");
    return /reply|mail|notification|team|jobs|careers|^hr$|^(?:us|eu|m|hire|msg|e)$/.test(tenant)
      ? ""
      : squeeze(tenant);
  }
  const end = publicEndings.has(parts.at(-2) ?? "") && parts.length > 2 ? -3 : -2;
  return squeeze(parts.at(end) ?? "");
}

const plainWord = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}.&-]/gu, "");

/** Takes off team words and marks around a name. */
function trimCompany(raw: string, pack: LanguagePack): string {
  const { teamWords, companyStops } = pack.details;
  const text = raw.replace(/[*_"“”„«»[\]「」『』【】]/g, " ").trim();
  if (isBlockText(text)) return trimBlocks(text, pack);
  let words = text.split(/\s+/);
  const stop = words.findIndex(
    (word, i) => i > 0 && companyStops.includes(word) && !(word === "and" && /^\p{Lu}/u.test(words[i + 1] ?? "")),
  );
  if (stop > 0) words = words.slice(0, stop);
  const isTeam = (word: string | undefined) => word !== undefined && teamWords.includes(plainWord(word));
  while (words.length > 1 && isTeam(words.at(-1))) words.pop();
  while (words.length > 1 && isTeam(words[0])) words.shift();
  return words.join(" ").replace(/^[\s,–—|:·-]+|[\s,–—|:!·-]+$|(?<=[a-z])\.$/gu, "");
}

/** In a script that parts no words, a team word ends the name wherever it stands behind its beginning. */
function trimBlocks(text: string, pack: LanguagePack): string {
  let name = text;
  for (const word of [...pack.details.teamWords, ...pack.details.companyStops]) {
    const at = name.indexOf(word);
    if (at > 1) name = name.slice(0, at);
    else if (at === 0 && name.length > word.length + 1) name = name.slice(word.length);
  }
  return name.replace(/^[\s、，・／/|｜:：–—-]+|[\s、，・／/|｜:：–—-]+$/gu, "").split(/\s{2,}|[|｜]/u)[0] ?? "";
}

function isCompany(name: string, pack: LanguagePack): boolean {
  const { teamWords, notRoles, titles, hasCapitals } = pack.details;
  if (name.length < 2 || name.length > 60) return false;
  if (isBlockText(name)) return name.length <= 30 && !teamWords.includes(name) && !notRoles.includes(name);
  const words = name.split(" ");
  if (words.length > 8) return false;
  if (hasCapitals && !/^[\p{Lu}\d]/u.test(name)) return false;
  if (!hasCapitals && pack.script !== "Arab" && pack.script !== "Deva" && !/^[\p{Lu}\p{Lo}\d«"]/u.test(name))
    return false;
  const plain = words.map(plainWord);
  if (plain.some((word) => relayBrands.includes(word))) return false;
  if (plain.every((word) => teamWords.includes(word) || notRoles.includes(word))) return false;
  if (/^\p{Lu}\.?$/u.test(words[0] ?? "") || (words.length === 1 && roleNouns(pack)(plain.at(-1) ?? ""))) return false;
  if (titles.includes(plain[0] ?? "")) return false;
  return pack.script !== "Latn" || words.filter((word) => /^\p{Ll}/u.test(word)).length <= 3;
}

/** Runs of capitalised words in a line: where names are. */
const nameRun =
  /(?:\p{Lu}[\p{L}\p{M}\d'’.&-]*|&)(?:[ \t]+(?:(?:of|the|and|de|for|e|y|et|und|da|do|du|des|la|el|di|del|van|och|og)[ \t]+)?(?:\p{Lu}[\p{L}\p{M}\d'’.-]*|&)){0,6}/gu;

/** Shortest part of a domain that is taken for a name, and how much of it a shorter name must fill. */
const shortestLabel = 4;

function fitsLabel(key: string, label: string): boolean {
  if (key.length < shortestLabel) return false;
  if (key === label) return true;
  if (key.length >= 5 && label.startsWith(key) && key.length >= 0.6 * label.length) return true;
  return label.length >= 5 && key.startsWith(label);
}

/** A name in the text whose letters are the letters of the domain; the longest such name. */
function nameOfLabel(label: string, texts: readonly string[], pack: LanguagePack): string | null {
  if (label.length < shortestLabel) return null;
  let best: string | null = null;
  for (const text of texts) {
    for (const [run] of text.slice(0, 400).matchAll(nameRun)) {
      const words = run.split(/\s+/);
      for (let from = 0; from < words.length; from++) {
        const first = squeeze(words[from] ?? "");
        if (!label.startsWith(first) && !first.startsWith(label)) continue;
        for (let to = from + 1; to <= words.length; to++) {
          const whole = words.slice(from, to).join(" ");
          // A word such as "Resources" belongs to the name where the address has it too.
          const name = squeeze(whole) === label ? whole.replace(/[.,]+$/u, "") : trimCompany(whole, pack);
          if (!fitsLabel(squeeze(name), label)) continue;
          if ((name === whole || isCompany(name, pack)) && name.length > (best?.length ?? 0)) best = name;
        }
      }
    }
  }
  return best;
}

const keyOf = (name: string): string => squeeze(name) || name.toLowerCase().replace(/[\s\p{P}]/gu, "");

/** Names that were found, each with what speaks for it. */
class Votes {
  readonly #byKey = new Map<string, { name: string; weight: number }>();
  readonly #pack: LanguagePack;

  constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  add(raw: string, weight: number): void {
    const name = trimCompany(raw, this.#pack);
    if (!isCompany(name, this.#pack)) return;
    const key = keyOf(name);
    const before = this.#byKey.get(key);
    this.#byKey.set(key, { name: before?.name ?? name, weight: (before?.weight ?? 0) + weight });
  }

  get best(): string | null {
    const [best] = [...this.#byKey.values()].sort((a, b) => b.weight - a.weight);
    return best?.name ?? null;
  }
}

/** Parts of a sender's name that may be a company: "Dana Petrov | Northwind", "Stadt Lohra, Hauptamt", "Elin at Northwind". */
function partsOfSender(name: string): readonly string[] {
  return name
    .split(/\s(?:via|at|bei|chez|hos|[|–—·@-])\s|[|｜／,(（)）]\s?/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const isPartOf = (name: string, text: string): boolean =>
  text.length > name.length && text.toLowerCase().includes(name.toLowerCase());

/** Shortest and longest domain that is one word, as names are; a longer one is several without their spaces. */
const oneWord = /^[a-z]{4,10}$/u;

/** Labels of domains that say what is sent, or who carries it, and not who sends it. */
const namesNobody: ReadonlySet<string> = new Set(
  "mail email post inbox news jobs job careers career talent team hello info hr recruiting apply proton fastmail".split(
    " ",
  ),
);

/** The name in the writer's own domain, where the mail has no other: "Tallyhook" of dan@tallyhook.example. */
function nameOfDomain(sender: Mail["sender"]): string | null {
  const host = hostOfAddress(sender.address) ?? "";
  const label = labelOfAddress(sender.address);
  if (
    !oneWord.test(label) ||
    namesNobody.has(label) ||
    isUnderDomain(host, relayDomains) ||
    !host.startsWith(`${label}.`)
  )
    return null;
  // Whoever sends notices writes for others.
  if (!judgeReplyability({ sender }, { saysNo: false, invites: false }).can) return null;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** What speaks for a name by where it stands. */
const weightOf = { frame: 2, sureFrame: 2.5, label: 3, sender: 1, mentioned: 1.75, behindBrand: 2 } as const;

/** A company as a frame of the language reads it. */
interface NamedCompany {
  readonly name: string;
  readonly weight: number;
}

/** Every name that a frame takes for a company's, as often as one does. */
export function readNamedCompanies(mail: FrameTexts, pack: LanguagePack): NamedCompany[] {
  const { companyFrames, roleFrames } = pack.details;
  const frames = [...companyFrames, ...roleFrames.filter((f) => f.includes("{company}"))];
  return framesFor(frames, mail, pack).flatMap((frame) =>
    mail.texts.flatMap((text) =>
      readFrame(frame, text, pack).map(({ company = "" }) => ({
        name: company,
        weight: isSure(frame) ? weightOf.sureFrame : weightOf.frame,
      })),
    ),
  );
}

/** The names among these that may be a company's, without what surrounds them. */
export function companiesAmong(named: readonly NamedCompany[], pack: LanguagePack): string[] {
  return named.map(({ name }) => trimCompany(name, pack)).filter((name) => isCompany(name, pack));
}

/** The employer's name as the mail writes it, never the relay's; null when nothing is sure. */
export function extractCompany(
  { sender, subject }: Pick<Mail, "sender" | "subject">,
  sentences: readonly string[],
  named: readonly NamedCompany[],
  contact: string | null,
  pack: LanguagePack,
): string | null {
  const label = labelOfAddress(sender.address);
  const texts = [subject, ...sentences];
  const votes = new Votes(pack);
  for (const { name, weight } of named) votes.add(name, weight);
  const byLabel = nameOfLabel(label, [sender.name, ...texts], pack);
  const contactWords = (contact ?? "").split(/\s+/u).filter((word) => word.length > 1);
  let longer: string | null = null;
  for (const part of partsOfSender(sender.name)) {
    const named = trimCompany(part, pack);
    if (named === "" || contactWords.some((word) => named.includes(word))) continue;
    const isMentioned = texts.some((text) => text.includes(named));
    const isRelay = isUnderDomain(hostOfAddress(sender.address) ?? "", relayDomains);
    if (byLabel !== null && isPartOf(byLabel, named) && isCompany(named, pack)) longer = named;
    votes.add(part, isMentioned || isRelay || fitsLabel(keyOf(named), label) ? weightOf.mentioned : weightOf.sender);
  }
  const behindBrand = /^(?<brand>[^|]{2,20}?)\s(?:\||on behalf of)\s(?<company>.{2,60})$/u.exec(sender.name)?.groups;
  if (relayBrands.includes(behindBrand?.["brand"]?.toLowerCase() ?? ""))
    votes.add(behindBrand?.["company"] ?? "", weightOf.behindBrand);
  if (byLabel !== null) votes.add(longer ?? byLabel, weightOf.label);
  return votes.best ?? (pack.script === "Latn" ? nameOfDomain(sender) : null);
}
