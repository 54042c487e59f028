import type { GmailSwitches } from "../switches";
import { wordsOfLanguage } from "./words-of-language";

/** Everything the page says in the person's language. `%` stands for a number or a name. */
export interface Words {
  readonly inbox: string;
  readonly starredMails: string;
  readonly snoozed: string;
  readonly sentMails: string;
  readonly drafts: string;
  readonly search: string;
  readonly compose: string;
  readonly account: string;
  readonly back: string;
  readonly archive: string;
  readonly bin: string;
  readonly unread: string;
  readonly more: string;
  readonly newWindow: string;
  readonly noneSelected: string;
  readonly older: string;
  readonly me: string;
  readonly to: string;
  readonly details: string;
  readonly notStarred: string;
  readonly starred: string;
  readonly react: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly moreOptions: string;
  readonly print: string;
  readonly trimmed: string;
  readonly clipped: string;
  readonly viewAll: string;
  readonly external: string;
  readonly spam: string;
  readonly translated: string;
  readonly translate: string;
  readonly draft: string;
  readonly body: string;
  readonly send: string;
  readonly discard: string;
  readonly saved: string;
  readonly newMessage: string;
  readonly recipients: string;
  readonly settings: string;
  readonly signature: string;
  readonly wrote: string;
}

/** The words of this page. */
export function words(): Words {
  const { gmailLanguage, replyAllWords } = window.simulatedGmail.switches;
  const all = wordsOfLanguage[gmailLanguage];
  return gmailLanguage === "en" ? { ...all, replyAll: replyAllWords } : all;
}

/** Puts a number or a name where a word leaves room for it. */
export function fill(word: string, value: string | number): string {
  return word.replace("%", String(value));
}

const locales: Readonly<Record<GmailSwitches["gmailLanguage"], string>> = {
  en: "en-GB",
  de: "de",
  es: "es",
  vi: "vi",
  ko: "ko",
  ar: "ar-EG",
};

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[window.simulatedGmail.switches.gmailLanguage], options).format(at);
}

/** As in a message's header: "20 Aug 2025, 13:19". */
export function fullDate(at: number): string {
  return format(at, { dateStyle: "medium", timeStyle: "short" });
}

/** As in the list: "20 Aug". */
export function shortDate(at: number): string {
  return format(at, { day: "numeric", month: "short" });
}
