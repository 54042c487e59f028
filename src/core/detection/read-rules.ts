import { type Hit, matchFamilies } from "./families";
import type { LanguagePack } from "./language-pack";
import { type ReadMail, sentencesIn } from "./read-mail";
import type { Meaning } from "./sentence-rules";
import { readSentence } from "./sentences";
import { noRules, type RuleSums, weighHits } from "./weigh";

/** What a relay's address adds to the words of work. */
const relayWeight = 0.25;
/** What the history of a thread may add: it tells what the mail is about, never what was decided. */
const sidesWithWork: ReadonlySet<Meaning> = new Set(["work", "applying"]);

/** What the rules of a mail's languages say of it: of the first that has any. */
export function readRules(read: ReadMail, isRelay: boolean): RuleSums {
  const pack = read.packs.find(({ rules }) => rules !== undefined);
  return pack === undefined ? noRules : readRulesOf(pack, read, isRelay);
}

function readRulesOf(pack: LanguagePack, read: ReadMail, isRelay: boolean): RuleSums {
  const hits: Hit[] = [];
  const sentences = sentencesIn(read, pack);
  for (const [index, sentence] of sentences.entries()) hits.push(...matchFamilies(sentence, index, pack));
  if (read.subject !== "") hits.push(...matchFamilies(readSentence(read.subject, pack), -1, pack));
  for (const text of read.history) {
    hits.push(...matchFamilies(readSentence(text, pack), -1, pack, sidesWithWork));
  }
  const reader = pack.rules?.reader ?? [];
  return weighHits(hits, isRelay ? relayWeight : 0, {
    sentences: sentences.length,
    speaksToReader: sentences.some(({ words }) => reader.some((word) => words.has(word))),
  });
}
