/** A line of a text and where it stands in it; `end` leaves out the line break. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const quoteMark = /^\s{0,3}>/;
/** What programs write above the message they quote: dated shapes, one language or another. */
const attribution =
  /^\s*(?:on|am|le|el|il|em|op|w dniu|den)\s.{4,160}(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał\(?a?\)?|skrev)\s?:/i;
const attributionStart = /^\s*On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d{1,2} |[A-Z][a-z]{2} \d)/;
const divider =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|forwarded by|message d'origine|ursprüngliche nachricht|mensaje original)|begin forwarded message|_{20,}\s*$)/i;
const headerLine = /^\s*\*?(?:from|von|de|da|van|fra|från)\s?:\*?\s.{2,200}$/i;
const headerMate =
  /^\s*\*?(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto)\s?:\*?\s/i;
const signatureMark = /^\s*--\s*$/;
const sentFrom = /^\s*(?:sent from my|get outlook for|sent via|von meinem)\s/i;
const disclaimer =
  /^\s*\*{0,3}(?:confidentiality|disclaimer|privileged|this (?:e-?mail|message|communication)(?: and any| \(including|,? including| is intended| is confidential| may contain| contains confidential| was sent to| was intended)|the information (?:contained )?in this|(?:equal|we are an equal) opportunit)/i;

/** The lines of a text, each with its place. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ text: text.slice(start, end), start, end });
    start = end + 1;
  }
  return lines;
}

/** A header block: "From:" with "Sent:", "To:" or "Subject:" in one of the next lines. */
function startsHeader(lines: readonly Line[], index: number): boolean {
  if (!headerLine.test(lines[index]?.text.slice(0, 220) ?? "")) return false;
  return lines.slice(index + 1, index + 4).some((line) => headerMate.test(line.text.slice(0, 220)));
}

function isAttribution(lines: readonly Line[], index: number): boolean {
  const line = lines[index]?.text.slice(0, 240) ?? "";
  if (attribution.test(line)) return true;
  if (!attributionStart.test(line)) return false;
  const next = lines[index + 1]?.text.slice(0, 160) ?? "";
  return /(?:wrote|schrieb)\s?:\s*$/.test(next);
}

/**
 * The lines of the newest message: without quoted history, forwarded headers, signature and disclaimer. An answer
 * written below the quote is kept. Time is linear in the length of the text.
 */
export function takeNewestLines(text: string): Line[] {
  const lines = splitLines(text);
  const kept: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.text.trim() === "") {
      kept.push(line);
      continue;
    }
    const head = line.text.slice(0, 240);
    if (quoteMark.test(head)) continue;
    if (isAttribution(lines, i)) {
      const next = lines.slice(i + 1, i + 4).find((l) => l.text.trim() !== "" && !/wrote\s?:\s*$/.test(l.text));
      if (next !== undefined && quoteMark.test(next.text)) continue;
      break;
    }
    if (divider.test(head) && !/^\s*_+\s*$/.test(head)) break;
    if (/^\s*_{20,}\s*$/.test(head) && startsHeader(lines, i + 1)) break;
    if (startsHeader(lines, i) || signatureMark.test(head)) break;
    if (sentFrom.test(head) || disclaimer.test(head)) continue;
    kept.push(line);
  }
  return kept;
}
