import { type Mail, textLimit } from "../model/mail";
import { cutSentences } from "./cut-sentences";
import type { LanguagePack } from "./language-pack";
import { languagePacks } from "./languages/index";
import { type Line, takeNewestLines } from "./quoted-history";
import { readSentence, type Sentence } from "./sentences";
import { tellLanguages } from "./tell-language";

/** Most sentences that are weighed: a decision never stands behind the three-hundredth. */
const sentenceLimit = 300;

/** The newest message of a mail, cut into sentences as they stand. */
export interface ReadMail {
  /** The languages it is written in, the main one first; empty when none is sure. */
  readonly packs: readonly LanguagePack[];
  /** Without "Re:" and the like; may be empty. */
  readonly subject: string;
  readonly sentences: readonly string[];
  /** The newest message as lines, without history. */
  readonly lines: readonly string[];
  /** What came before in the thread: only good for telling what the mail is about. */
  readonly history: readonly string[];
}

const asSentences = new WeakMap<ReadMail, Map<LanguagePack, readonly Sentence[]>>();

/** The sentences of a mail, ready for the phrases of a pack; made once. */
export function sentencesIn(read: ReadMail, pack: LanguagePack): readonly Sentence[] {
  const byPack = asSentences.get(read) ?? new Map<LanguagePack, readonly Sentence[]>();
  asSentences.set(read, byPack);
  const known = byPack.get(pack) ?? read.sentences.map((text) => readSentence(text, pack));
  byPack.set(pack, known);
  return known;
}

/** How much of the history is looked at, in UTF-16 code units. */
const historyRead = 1_500;

function readHistory(mail: Pick<Mail, "text" | "earlier">, newest: readonly Line[]): string[] {
  const end = newest.findLast((line) => line.text.trim() !== "")?.end ?? 0;
  const quoted = mail.text.slice(end, Math.min(textLimit, end + historyRead));
  const before = mail.earlier.slice(-2).map((message) => message.text.slice(0, historyRead));
  return [quoted, ...before].filter((text) => text.trim() !== "");
}

const answerMark =
  /^\s*(?:(?:re|fw|fwd|aw|wg|sv|vs|antw|rv|tr|res|enc|rif|odp|pd|ynt|ilt|отв|пересл|رد|回复|回覆|转发|轉寄|답장|전달)\s?[:：]\s*)+/iu;

/** Reads subject and text. Only the first `textLimit` code units count. */
export function readMail(mail: Pick<Mail, "subject" | "text" | "earlier">): ReadMail {
  const text = mail.text.slice(0, textLimit);
  const lines = takeNewestLines(text);
  const newest = lines.map((line) => line.text);
  const subject = mail.subject.slice(0, 400).replace(answerMark, "").trim();
  return {
    packs: tellLanguages(`${newest.join("\n")}\n${subject}`, languagePacks),
    subject,
    sentences: cutSentences(text, lines).slice(0, sentenceLimit),
    lines: newest,
    history: readHistory(mail, lines),
  };
}
