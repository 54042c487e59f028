import type { SaidOfAnswers } from "../replies/replyability";
import { cutSentences } from "./cut-sentences";
import type { LanguagePack, Phrase } from "./language-pack";
import { isSaid } from "./matches";
import { splitLines } from "./quoted-history";
import { readSentence } from "./sentences";

/** Sentences at the top and at the bottom of a letter in which words about answering stand. */
const looked = 40;

/** What a mail says about answers to it, footers included, in any of the given languages. */
export function readSaidOfAnswers(text: string, packs: readonly LanguagePack[]): SaidOfAnswers {
  const all = cutSentences(text, splitLines(text));
  const near = all.length <= 2 * looked ? all : [...all.slice(0, looked), ...all.slice(-looked)];
  const isSaidIn = (pack: LanguagePack, phrases: readonly Phrase[]) =>
    isSaid(
      phrases,
      near.map((sentence) => readSentence(sentence, pack)),
      pack,
    );
  return {
    saysNo: packs.some((pack) => isSaidIn(pack, pack.unread)),
    invites: packs.some((pack) => isSaidIn(pack, pack.invitesAnswer)),
  };
}
