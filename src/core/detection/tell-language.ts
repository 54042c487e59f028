import type { LanguagePack } from "./language-pack";

/** Share of a pack's common words among all words below which a text is not taken for that language. */
const leastShare = 0.2;
/** Words that are looked at: enough to be sure, few enough to be quick. */
const wordsRead = 400;

/** The pack whose common words the text is fullest of; null when no pack is sure. */
export function tellLanguage(text: string, packs: readonly LanguagePack[]): LanguagePack | null {
  const words: string[] = [];
  for (const [word] of text.slice(0, wordsRead * 12).matchAll(/[\p{L}\p{M}]+/gu)) {
    if (words.length >= wordsRead) break;
    words.push(word.toLowerCase());
  }
  let best: LanguagePack | null = null;
  let bestShare = leastShare;
  for (const pack of packs) {
    const common = new Set(pack.commonWords);
    const share = words.filter((word) => common.has(word)).length / Math.max(1, words.length);
    if (share >= bestShare) {
      best = pack;
      bestShare = share;
    }
  }
  return best;
}
