/** A name longer than this was not read right, in UTF-16 code units: better none than half a sentence. */
const longestName = 80;

/** An address, a scheme, a path: what a mail app would make a link of that leads somewhere. A bare "Booking.com" is a name. */
const links = [
  /\/\/|[\\@＠]|\bwww\d?\./iu,
  /\b(?:https?|ftp|mailto|tel|sms|javascript|data|file):\S/iu,
  /^\p{L}[\p{L}\d+.-]*:\S/u,
  /\.[\p{L}\d-]+(?:[/?#]|:\d)/u,
];

/** What a system left unfilled, or cut off: no name. */
const leftovers = [/[{}<>|]|%\w+%|\$\p{L}|__/u, /\.{2,}|…/u];

/** What the eye does not see, or that turns other letters round: every format sign but the two that join letters, and the blank letters of Hangul and Braille. */
const unseen = /(?![\u200c\u200d])\p{Cf}|[\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** A name would ask or call with these in the middle of a quiet sentence. Semicolons of Greek ask as well. */
const calls = /[?!¿¡？！؟⁇⁈⁉‽՜՞❓❔❕❗\u037e]/gu;

const quotes = /["“”„‟«»〝〞＂]/gu;
const start = /^(?:(?![(（.]?[\p{L}\p{N}])[\s\S])+/u;
const end = /[\s\p{Cf},;:·•/\-–—_*'’‘&$=~^、，。；：・(]+$/u;

/**
 * A name as it may stand in a reply: one line, visible, no link, nothing that asks or calls. Null if nothing is left of it
 * that a person would say.
 */
export function cleanName(name: string | null | undefined): string | null {
  const line = (name ?? "")
    .normalize("NFC")
    .replace(/\p{Cc}/gu, " ")
    .replace(unseen, "");
  if (line.length > longestName * 2 || [...links, ...leftovers].some((sign) => sign.test(line))) return null;
  const plain = balanced(
    line
      .replace(calls, "")
      .replace(quotes, "")
      .replace(/\[[^[\]]*\]/gu, " "),
  )
    .replace(/(\p{M}{4})\p{M}+/gu, "$1")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,.;:]+(?: |$))/gu, "")
    .replace(/[,;:.]{2,}/gu, (signs) => signs.charAt(0));
  // Once more: what stood between might have been taken out.
  if (links.some((sign) => sign.test(plain))) return null;
  const bare = plain.replace(start, "").replace(end, "");
  // "Acme Inc." ends like this; "Data Analyst." was cut out of its sentence.
  const whole = /(?:^|[\s.])\p{L}{1,4}\.$/u.test(bare) ? bare : bare.replace(/[\s.]+$/u, "");
  return whole.length > longestName || !/[\p{L}\p{N}]/u.test(whole) ? null : whole;
}

/** Brackets that do not close, or hold nothing, go. */
function balanced(line: string): string {
  const without = line.replace(/[[\]]/gu, "").replace(/[(（]\s*[)）]/gu, " ");
  let depth = 0;
  for (const letter of without) {
    if (letter === "(" || letter === "（") depth += 1;
    if (letter === ")" || letter === "）") depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? without : without.replace(/[()（）]/gu, " ");
}
