import { type Mail, textLimit } from "../model/mail";
import type { LanguagePack } from "./language-pack";
import { languagePacks } from "./languages/index";
import { type Line, takeNewestLines } from "./quoted-history";
import { readSentence, type Sentence, splitSentences } from "./sentences";
import { tellLanguage } from "./tell-language";

/** Most sentences that are weighed: a decision never stands behind the three-hundredth. */
const sentenceLimit = 300;

/** The newest message of a mail, cut into sentences. `pack` is null when no language was sure. */
export interface ReadMail {
  readonly pack: LanguagePack | null;
  readonly subject: Sentence | null;
  readonly sentences: readonly Sentence[];
  /** The newest message as lines, without history. */
  readonly lines: readonly string[];
  /** What came before in the thread: only good for telling what the mail is about. */
  readonly history: readonly Sentence[];
}

/** How much of the history is looked at, in UTF-16 code units. */
const historyRead = 1_500;

function readHistory(mail: Pick<Mail, "text" | "earlier">, newest: readonly Line[], pack: LanguagePack): Sentence[] {
  const end = newest.findLast((line) => line.text.trim() !== "")?.end ?? 0;
  const quoted = mail.text.slice(end, Math.min(textLimit, end + historyRead));
  const before = mail.earlier.slice(-2).map((message) => message.text.slice(0, historyRead));
  return [quoted, ...before].filter((text) => text.trim() !== "").map((text) => readSentence(text, pack));
}

const answerMark = /^\s*(?:(?:re|fw|fwd|aw|wg|sv|antw|rv|tr)\s?:\s*)+/i;

/** Reads subject and text. Only the first `textLimit` code units count. */
export function readMail(mail: Pick<Mail, "subject" | "text" | "earlier">): ReadMail {
  const text = mail.text.slice(0, textLimit);
  const lines = takeNewestLines(text);
  const newest = lines.map((line) => line.text);
  const subject = mail.subject.slice(0, 400).replace(answerMark, "").trim();
  const pack = tellLanguage(`${newest.join("\n")}\n${subject}`, languagePacks);
  if (pack === null) return { pack, subject: null, sentences: [], lines: newest, history: [] };
  return {
    pack,
    subject: subject === "" ? null : readSentence(subject, pack),
    sentences: splitSentences(text, lines, pack).slice(0, sentenceLimit),
    lines: newest,
    history: readHistory(mail, lines, pack),
  };
}
