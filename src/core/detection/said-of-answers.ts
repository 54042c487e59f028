import type { SaidOfAnswers } from "../replies/replyability";
import { cutSentences } from "./cut-sentences";
import type { LanguagePack } from "./language-pack";
import { isSaid } from "./matches";
import { splitLines } from "./quoted-history";
import { type ReadMail, sentencesIn } from "./read-mail";
import { readSentence } from "./sentences";

/** Sentences at the top and at the bottom of a letter in which words about answering stand. */
const looked = 40;

/** What a mail says about answers to it, footers included, in any of the given languages. */
export function readSaidOfAnswers(text: string, read: ReadMail, packs: readonly LanguagePack[]): SaidOfAnswers {
  const lines = splitLines(text);
  const isWhole = lines.length === read.lines.length;
  const all = isWhole ? read.sentences : cutSentences(text, lines);
  const near = all.length <= 2 * looked ? all : [...all.slice(0, looked), ...all.slice(-looked)];
  const byPack = packs.map((pack) => {
    // Most of them have been read already.
    const known = new Map(read.packs.includes(pack) ? sentencesIn(read, pack).map((one) => [one.text, one]) : []);
    return { pack, sentences: near.map((one) => known.get(one) ?? readSentence(one, pack)) };
  });
  return {
    saysNo: byPack.some(({ pack, sentences }) => isSaid(pack.unread, sentences, pack)),
    invites: byPack.some(({ pack, sentences }) => isSaid(pack.invitesAnswer, sentences, pack)),
  };
}
