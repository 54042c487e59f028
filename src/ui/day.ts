import { say } from "../platform/words";

/** A day as one says it, in the language of our words and the person's own time: "12 March". */
export function dayOf(at: number): string {
  const locale = say("wordsLanguage") || undefined;
  return new Date(at).toLocaleDateString(locale, { day: "numeric", month: "long" });
}
