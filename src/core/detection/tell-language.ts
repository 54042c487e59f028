import type { LanguagePack } from "./language-pack";

/** Share of a pack's common words among all words below which a text is not taken for that language. */
const leastShare = 0.14;
/** A second language counts from this part of the first one's share on: mails mix, above all with English. */
const secondShare = 0.45;
/** Code units that are looked at: enough to be sure, few enough to be quick. */
const unitsRead = 4_800;

const scripts: Readonly<Record<Exclude<LanguagePack["script"], "Latn">, RegExp>> = {
  Jpan: /[\u3041-\u30ff]/gu,
  Kore: /[\uac00-\ud7a3]/gu,
  Hani: /[\u3400-\u9fff]/gu,
  Deva: /[\u0900-\u097f]/gu,
  Arab: /[\u0600-\u06ff]/gu,
  Cyrl: /[\u0400-\u04ff]/gu,
};

const commonOf = new WeakMap<LanguagePack, ReadonlySet<string>>();

function commonWordsOf(pack: LanguagePack): ReadonlySet<string> {
  const known = commonOf.get(pack) ?? new Set(pack.commonWords);
  commonOf.set(pack, known);
  return known;
}

/** The packs of the languages a text is written in, the main one first; at most two, none when no pack is sure. */
export function tellLanguages(text: string, packs: readonly LanguagePack[]): readonly LanguagePack[] {
  const read = text.slice(0, unitsRead);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const words = read.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const shares: { pack: LanguagePack; share: number }[] = [];
  for (const pack of packs) {
    const common = commonWordsOf(pack);
    const byWords = words.filter((word) => common.has(word)).length / Math.max(1, words.length);
    if (pack.script === "Latn") {
      if (byWords >= leastShare) shares.push({ pack, share: byWords });
      continue;
    }
    const inScript = (read.match(scripts[pack.script])?.length ?? 0) / Math.max(1, letters);
    // Japanese is told by its Kana among Han; Chinese has none, so a text with Kana is none of it.
    const least = pack.script === "Jpan" ? 0.12 : 0.3;
    if (inScript < least) {
      // Hindi and others are written in Latin letters as well.
      if (byWords >= leastShare) shares.push({ pack, share: byWords });
      continue;
    }
    if (pack.script === "Hani" && (read.match(scripts.Jpan)?.length ?? 0) > 0.1 * letters) continue;
    shares.push({ pack, share: 0.5 + inScript / 2 + byWords / 10 });
  }
  shares.sort((a, b) => b.share - a.share);
  const first = shares[0];
  if (first === undefined) return [];
  const least = first.pack.script === "Latn" ? first.share * secondShare : leastShare;
  const second = shares.slice(1).find(({ share, pack }) => share >= least && pack.script === "Latn");
  return second === undefined ? [first.pack] : [first.pack, second.pack];
}
