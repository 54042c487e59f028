import type { Mail } from "../model/mail";
import { hostOfAddress, isUnderDomain, privateMailDomains, relayBrands, relayDomains } from "../model/sender-patterns";
import { isBlockText, isSure, readFrame } from "./frame";
import type { LanguagePack } from "./language-pack";
import { roleNouns } from "./role-nouns";

const squeeze = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ı/g, "i")
    .replace(/[^a-z0-9]/g, "");
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
        for (let to = from + 1; to <= words.length; to++) {
          const name = trimCompany(words.slice(from, to).join(" "), pack);
          if (!fitsLabel(squeeze(name), label)) continue;
          if (isCompany(name, pack) && name.length > (best?.length ?? 0)) best = name;
        }
      }
    }
  }
  return best;
}

const keyOf = (name: string): string => squeeze(name) || name.toLowerCase().replace(/[\s\p{P}]/gu, "");

/** The employer's name as the mail writes it, never the relay's; null when nothing is sure. */
export function extractCompany(
  mail: Pick<Mail, "sender" | "subject">,
  sentences: readonly string[],
  contact: string | null,
  pack: LanguagePack,
): string | null {
  const label = labelOfAddress(mail.sender.address);
  const texts = [mail.subject, ...sentences];
  const byLabel = nameOfLabel(label, [mail.sender.name, ...texts], pack);
  const votes = new Map<string, { name: string; weight: number }>();
  const vote = (raw: string, weight: number) => {
    const name = trimCompany(raw, pack);
    if (!isCompany(name, pack)) return;
    const key = keyOf(name);
    const before = votes.get(key);
    votes.set(key, { name: before?.name ?? name, weight: (before?.weight ?? 0) + weight });
  };
  const { companyFrames, roleFrames } = pack.details;
  for (const frame of [...companyFrames, ...roleFrames.filter((f) => f.includes("{company}"))]) {
    for (const text of texts)
      for (const { company } of readFrame(frame, text, pack)) vote(company ?? "", isSure(frame) ? 2.5 : 2);
  }
  const named = trimCompany(mail.sender.name.split(/\s(?:via|[|–—·-])\s|[|｜／]/u)[0] ?? "", pack);
  const behind = trimCompany(
    mail.sender.name
      .split(/\s(?:[|–—·,@\-wzв]|at|bei|chez|di|de|da|hos|van|von|из)\s|[|｜／,(（]\s?/u)
      .slice(1)
      .join(" "),
    pack,
  );
  const isMentioned = (name: string) => name !== "" && texts.some((text) => text.includes(name));
  const isRelay = isUnderDomain(hostOfAddress(mail.sender.address) ?? "", relayDomains);
  if (contact === null && named !== "") vote(named, isMentioned(named) || isRelay || keyOf(named) === label ? 1.75 : 1);
  if (behind !== "" && behind !== named)
    vote(behind, isMentioned(behind) || fitsLabel(keyOf(behind), label) ? 1.75 : 1);
  const behindBrand = /^(?<brand>[^|]{2,20}?)\s(?:\||on behalf of)\s(?<company>.{2,60})$/u.exec(
    mail.sender.name,
  )?.groups;
  if (relayBrands.includes(behindBrand?.["brand"]?.toLowerCase() ?? "")) vote(behindBrand?.["company"] ?? "", 2);
  if (byLabel !== null) vote(byLabel, 3);
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)[0];
  return best !== undefined && best.weight >= 1 ? best.name : null;
}
