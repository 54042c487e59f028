/** A line of a text and where it stands in it; `end` leaves out the line break. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const quoteMark = /^\s{0,3}>/;
/** What programs write above the message they quote: a name or a date, and "wrote:" in one language or another. */
const wrote =
  /(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisała?|napisał\(a\)|skrev|yazdı|написал|написала|написал\(а\)|пишет|menulis|sumulat|sinulat ni|ने लिखा|كتب|كتبت|写道|寫道|写了|のメール|が書きました|は書きました|님이 작성|작성)(?:\s[^:：]{1,90})?\s?[:：]\s*$/iu;
/** A date, a time or an address: without one, "he wrote:" is a sentence of the writer's own. */
const saysWhen = /\d{1,4}\D{1,3}\d{1,4}|\d{4}|@/u;
const attributionStart = /^\s*On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d{1,2} |[A-Z][a-z]{2} \d)/;
const divider =
  /^\s*(?:[-–—_*]{2,}\s*(?:original message|forwarded message|forwarded by|message d'origine|message transféré|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna|ursprungligt meddelande|vidarebefordrat meddelande|oprindelig meddelelse|videresendt meddelelse|orijinal ileti|özgün ileti|iletilen mesaj|исходное сообщение|пересылаемое сообщение|pesan asli|pesan terusan|원본 메시지|원본 메일|전달된 메시지|原始邮件|原始郵件|转发邮件|轉寄郵件|元のメッセージ|転送メッセージ|الرسالة الأصلية|رسالة أصلية|मूल संदेश)|begin forwarded message|_{20,}\s*$)/iu;
const headerLine =
  /^\s*\*?(?:from|von|de|da|van|od|fra|från|gönderen|kimden|от|от кого|dari|mula kay|من|प्रेषक|发件人|發件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람)\s?[:：]\*?\s*\S.{1,200}$/iu;
const headerMate =
  /^\s*\*?(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|inviato|data|a|oggetto|enviada|assunto|verzonden|aan|onderwerp|wysłano|do|temat|skickat|till|ämne|sendt|til|emne|gönderilen|tarih|kime|konu|отправлено|дата|кому|тема|dikirim|tanggal|kepada|subjek|perihal|إلى|التاريخ|الموضوع|दिनांक|प्रति|विषय|发送时间|收件人|主题|發送時間|日期|收件者|主旨|日時|送信日時|宛先|件名|보낸 날짜|날짜|받는 사람|받는사람|제목)\s?[:：]\*?\s*/iu;
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
  if (wrote.test(line) && saysWhen.test(line)) return true;
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
