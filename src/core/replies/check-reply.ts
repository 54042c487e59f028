import { type ReplyHint, replyHints } from "../model/reply";
import { hintWords, type WordHint } from "./hint-words";
import { isShortEnough } from "./reply-length";

/** Links as mail apps make them: a scheme, or a name of a host with a path. A bare "Booking.com" is a name. */
const link = /\b(?:https?:\/\/|www\.)|[\p{L}\d]\.\p{L}{2,}\/\S/iu;

/** What was meant to be filled in: [name], {role}, <company>, XXX, three dots in brackets. */
const placeholder = /\[[^\]\n]{0,40}\]|\{[^}\n]{0,40}\}|<[\p{L} _-]{1,40}>|\bx{3,}\b|_{3,}/iu;

const signs: Readonly<Record<Exclude<ReplyHint, WordHint>, (text: string, tag: string) => boolean>> = {
  long: (text, tag) => !isShortEnough(text, tag),
  // "?!" and "??" are one question.
  questions: (text) => (text.match(/[?？؟\u037e]+/gu) ?? []).length > 1,
  placeholder: (text) => placeholder.test(text),
  link: (text) => link.test(text),
  exclamation: (text) => /[!！]/u.test(text),
};

/**
 * What might be looked at again in a reply before it goes in: gentle hints, in the order of `replyHints`, and never a reason
 * not to send it. `tag`: the language of the text as a BCP 47 tag; words are known for some languages only.
 */
export function checkReply(text: string, tag: string): readonly ReplyHint[] {
  return replyHints.filter((hint) => {
    if (hint === "plea" || hint === "reconsider" || hint === "why") return says(text, tag, hint);
    return signs[hint](text, tag);
  });
}

function says(text: string, tag: string, hint: WordHint): boolean {
  const language = tag.split("-")[0] ?? "";
  const plain = text.normalize("NFC").toLowerCase();
  const hasSpaces = language !== "ja" && language !== "zh";
  // The words hold no sign that means something in an expression; a test holds them to that.
  return (hintWords[language]?.[hint] ?? []).some((words) => {
    const at = plain.indexOf(words);
    if (at < 0 || !hasSpaces) return at >= 0;
    return new RegExp(`(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`, "u").test(plain);
  });
}
