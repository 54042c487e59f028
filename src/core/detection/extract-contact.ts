import type { Sender } from "../model/mail";
import { relayBrands } from "../model/sender-patterns";
import { labelOfAddress } from "./extract-company";
import type { LanguagePack } from "./language-pack";

const nameToken = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** Words of a name without titles; empty when the text is no person's name. */
function personWords(text: string, pack: LanguagePack): string[] {
  const { teamWords, titles, legalForms } = pack.details;
  const notPerson = new Set([...teamWords, ...legalForms, ...relayBrands]);
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const named = words.filter((word) => !titles.includes(word.toLowerCase().replace(".", "")));
  if (named.length === 0 || named.length > 4) return [];
  if (!named.every((word) => nameToken.test(word) || /^(?:de|van|der|von|di|da|nic|mac|al|el|bin)$/i.test(word)))
    return [];
  if (named.some((word) => notPerson.has(word.toLowerCase()))) return [];
  if (/^(?:[A-Z]\.?|[A-Z]{2})$/.test(named[0] ?? "")) return [];
  return named;
}

/** The name before a company, a team or a place: "Dana Petrov | Northwind", "Elin / HR". */
const beforeMark = (name: string): string => name.split(/\s[|@/–—-]+\s|\s?[,(]|\s@|\svia\s|\sat\s|\sfrom\s/u)[0] ?? "";

const squeeze = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");

/** True when the address carries a part of the name: then the sender is a person, not a brand of two words. */
function isInAddress(words: readonly string[], address: string | null): boolean {
  const local = squeeze((address ?? "").split("@")[0] ?? "");
  return words.some((word) => squeeze(word).length >= 2 && local.includes(squeeze(word)));
}

/** The line below a closing ("Best regards,") when it is a person's name. */
function signedName(lines: readonly string[], pack: LanguagePack): string[] {
  const closings = new Set(pack.details.closings);
  const shown = lines.map((line) => line.trim()).filter((line) => line !== "");
  for (let i = shown.length - 1; i >= 0; i--) {
    const line = (shown[i] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, "")
      .trim();
    if (!closings.has(line) && !/^with [a-z ]{2,20}(?:regards|greetings|wishes)/.test(line)) continue;
    for (const next of shown.slice(i + 1, i + 3)) {
      const words = personWords(beforeMark(next.replace(/^i\. ?a\. /i, "").replace(/[.,;!]+$/, "")), pack);
      if (words.length > 0 && words.length <= 4 && next.length < 60) return words;
      if (next.length > 3) break;
    }
  }
  return [];
}

/** First name of the person who wrote; null for a team, a brand or a robot. */
export function extractContact(sender: Sender, lines: readonly string[], pack: LanguagePack): string | null {
  const named = personWords(beforeMark(sender.name), pack);
  const label = labelOfAddress(sender.address);
  const isBrand = named.length > 0 && label !== "" && label.startsWith(squeeze(named[0] ?? ""));
  if (named.length > 0 && !isBrand && isInAddress(named, sender.address)) return named[0] ?? null;
  const signed = signedName(lines, pack);
  if (signed.length >= 2) return signed[0] ?? null;
  if (signed.length === 1 && named.length >= 2 && signed[0] === named[0]) return signed[0] ?? null;
  return null;
}
