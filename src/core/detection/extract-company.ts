import type { Mail } from "../model/mail";
import { hostOfAddress, isUnderDomain, privateMailDomains, relayBrands, relayDomains } from "../model/sender-patterns";
import { readFrame } from "./frame";
import type { LanguagePack } from "./language-pack";
import { roleNouns } from "./role-nouns";

const squeeze = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^a-z0-9]/g, "");
const publicEndings: ReadonlySet<string> = new Set(["co", "com", "org", "ac", "gov", "net", "edu"]);

/** What the address says about the employer: the name in its domain, or the tenant of a relay; empty when nothing. */
export function labelOfAddress(address: string | null): string {
  const host = hostOfAddress(address);
  if (host === null || isUnderDomain(host, privateMailDomains)) return "";
  const parts = host.split(".");
  if (isUnderDomain(host, relayDomains)) {
    const local = (address ?? "").split("@")[0] ?? "";
    const tenant =
      host.includes("teamtailor") || host.includes("applytojob") ? (parts[0] ?? "") : (local.split("+")[0] ?? "");
    return /reply|mail|notification|team|jobs|careers|^hr$/.test(tenant) ? "" : squeeze(tenant);
  }
  const end = publicEndings.has(parts.at(-2) ?? "") && parts.length > 2 ? -3 : -2;
  return squeeze(parts.at(end) ?? "");
}

/** Takes off team words and marks around a name. */
function trimCompany(raw: string, pack: LanguagePack): string {
  const { teamWords, companyVerbs } = pack.details;
  const over = new Set([
    ...companyVerbs,
    "and",
    "in",
    "for",
    "we",
    "at",
    "on",
    "to",
    "i",
    "but",
    "as",
    "that",
    "this",
    "with",
    "our",
    "your",
    "you",
  ]);
  let words = raw
    .replace(/[*_"“”[\]]/g, " ")
    .trim()
    .split(/\s+/);
  const stop = words.findIndex(
    (word, i) => i > 0 && over.has(word) && !(word === "and" && /^\p{Lu}/u.test(words[i + 1] ?? "")),
  );
  if (stop > 0) words = words.slice(0, stop);
  const isTeam = (word: string | undefined) =>
    word !== undefined && teamWords.includes(word.toLowerCase().replace(/[^a-z-]/g, ""));
  while (words.length > 1 && isTeam(words.at(-1))) words.pop();
  while (words.length > 1 && isTeam(words[0])) words.shift();
  return words.join(" ").replace(/^[\s,–—|:-]+|[\s,–—|:!-]+$|(?<=[a-z])\.$/gu, "");
}

function isCompany(name: string, pack: LanguagePack): boolean {
  const words = name.split(" ");
  if (name.length < 2 || name.length > 60 || words.length > 7) return false;
  if (!/^[\p{Lu}\d]/u.test(name)) return false;
  const { teamWords, notRoles, titles } = pack.details;
  const plain = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}.-]/gu, ""));
  if (plain.some((word) => relayBrands.includes(word))) return false;
  if (plain.every((word) => teamWords.includes(word) || notRoles.includes(word))) return false;
  if (/^\p{Lu}\.?$/u.test(words[0] ?? "") || roleNouns(pack).has(plain.at(-1) ?? "")) return false;
  return !titles.includes(plain[0] ?? "") && words.filter((word) => /^\p{Ll}/u.test(word)).length <= 2;
}

/** Runs of capitalised words in a line: where names are. */
const nameRun =
  /(?:\p{Lu}[\p{L}\p{M}\d'’.&-]*|&)(?:[ \t]+(?:(?:of|the|and|de|for)[ \t]+)?(?:\p{Lu}[\p{L}\p{M}\d'’.-]*|&)){0,6}/gu;

/** A name in the text whose letters are the letters of the domain; the longest such name. */
function nameOfLabel(label: string, texts: readonly string[], pack: LanguagePack): string | null {
  if (label.length < 4) return null;
  let best: string | null = null;
  for (const text of texts) {
    for (const [run] of text.slice(0, 400).matchAll(nameRun)) {
      const words = run.split(/\s+/);
      for (let from = 0; from < words.length; from++) {
        for (let to = from + 1; to <= words.length; to++) {
          const name = trimCompany(words.slice(from, to).join(" "), pack);
          const key = squeeze(name);
          if (
            key.length < 4 ||
            !(
              key === label ||
              (key.length >= 5 && label.startsWith(key) && key.length >= 0.6 * label.length) ||
              (label.length >= 5 && key.startsWith(label))
            )
          )
            continue;
          if (isCompany(name, pack) && name.length > (best?.length ?? 0)) best = name;
        }
      }
    }
  }
  return best;
}

/** The employer's name as the mail writes it, never the relay's; null when nothing is sure. */
export function extractCompany(
  mail: Pick<Mail, "sender" | "subject">,
  sentences: readonly string[],
  contact: string | null,
  pack: LanguagePack,
): string | null {
  const label = labelOfAddress(mail.sender.address);
  const byLabel = nameOfLabel(label, [mail.sender.name, mail.subject, ...sentences], pack);
  const votes = new Map<string, { name: string; weight: number }>();
  const vote = (raw: string, weight: number) => {
    const name = trimCompany(raw, pack);
    if (!isCompany(name, pack)) return;
    const key = squeeze(name);
    const before = votes.get(key);
    votes.set(key, { name: before?.name ?? name, weight: (before?.weight ?? 0) + weight });
  };
  for (const frame of [
    ...pack.details.companyFrames,
    ...pack.details.roleFrames.filter((f) => f.includes("{company}")),
  ]) {
    for (const text of [mail.subject, ...sentences])
      for (const { company } of readFrame(frame, text)) vote(company ?? "", 2);
  }
  const named = trimCompany(mail.sender.name.split(/\s(?:via|[|–—-])\s/u)[0] ?? "", pack);
  const isMentioned = [mail.subject, ...sentences].some((text) => text.includes(named));
  const isRelay = isUnderDomain(hostOfAddress(mail.sender.address) ?? "", relayDomains);
  if (contact === null && named !== "") vote(named, isMentioned || isRelay || squeeze(named) === label ? 1.5 : 0.5);
  const behindBrand = /^(?<brand>[^|]{2,20}?)\s(?:\||on behalf of)\s(?<company>.{2,60})$/u.exec(
    mail.sender.name,
  )?.groups;
  if (relayBrands.includes(behindBrand?.["brand"]?.toLowerCase() ?? "")) vote(behindBrand?.["company"] ?? "", 2);
  if (byLabel !== null) vote(byLabel, 3);
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)[0];
  return best !== undefined && best.weight >= 1.5 ? best.name : null;
}
