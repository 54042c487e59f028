import type { Mail } from "../model/mail";
import type { Correction, Memory } from "../model/memory";
import { hostOfAddress } from "../model/sender-patterns";
import type { Evidence, Verdict } from "../model/verdict";

/** Share of common features (Jaccard) from which two decision sentences count as the same form letter. */
const sameSentence = 0.8;

/** FNV-1a over UTF-16 code units: small, the same everywhere, and not meant to hide anything from an attacker. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Unsigned 32-bit hashes of a sentence's words, lower case and without punctuation, sorted and unique. */
function hashSentence(sentence: string): number[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(words.map(hashWord))].sort((a, b) => a - b);
}

/** What a correction teaches, whichever way it goes: null when the mail has no sender's domain or the verdict no decision sentence. */
export function teach(mail: Pick<Mail, "sender">, verdict: Pick<Verdict, "decision">): Correction | null {
  const domain = hostOfAddress(mail.sender.address);
  const features = hashSentence(verdict.decision ?? "");
  return domain === null || features.length === 0 ? null : { domain, features };
}

function share(a: ReadonlySet<number>, b: readonly number[]): number {
  const common = b.filter((feature) => a.has(feature)).length;
  return common / (a.size + b.length - common);
}

/** True for two sentences that say the same in nearly the same words. */
export function isSameSentence(a: string, b: string): boolean {
  const features = hashSentence(b);
  return features.length > 0 && share(new Set(hashSentence(a)), features) >= sameSentence;
}

/** Fewest words of a sentence that is known again as a rejection: a greeting must never be one. */
const fewestWords = 5;

/** The index of the sentence that the person picked as the decision in an earlier mail of this sender's domain, or -1. */
export function findTaught(mail: Pick<Mail, "sender">, sentences: readonly string[], memory: Memory): number {
  const domain = hostOfAddress(mail.sender.address);
  const taught = memory.rejections.filter((correction) => correction.domain === domain);
  if (taught.length === 0) return -1;
  return sentences.findIndex((sentence) => {
    const features = new Set(hashSentence(sentence));
    return features.size >= fewestWords && taught.some((known) => share(features, known.features) >= sameSentence);
  });
}

/** The evidence that an earlier correction speaks against this decision sentence, or null. */
export function findCorrection(mail: Pick<Mail, "sender">, decision: string, memory: Memory): Evidence | null {
  const domain = hostOfAddress(mail.sender.address);
  const features = new Set(hashSentence(decision));
  if (domain === null || features.size === 0) return null;
  const known = memory.notRejections.some((c) => c.domain === domain && share(features, c.features) >= sameSentence);
  return known ? { rule: "corrected-before", weight: -2, sentence: -1 } : null;
}
