/** Whether what was read out of a mail is what stands in its truth. */

const legalForms =
  /(?:^|\s)(?:the|inc|ltd|limited|llc|llp|gmbh|mbh|ag|kg|co|se|ev|plc|corp|sa|sas|sarl|srl|spa|bv|nv|ab|oy|oyj|as|aps|sp z o ?o|zoo|sl|slu|ltda|lda|pt|tbk|ooo|ооо|ао|пао|株式会社|有限会社|주식회사|有限公司|股份有限公司|股份|a s|s a|s l|s r l|s p a|b v|a ş|ltd şti|şti|gmbh co kg)(?=\s|$)/gu;

/** Lower case, without accents, marks, brackets and legal forms. */
function plain(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[(（][^)）]*[)）]/gu, " ")
    .replace(/株式会社|有限会社|주식회사|㈜|\(주\)|股份有限公司|有限公司/gu, " ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  const short = words.replace(legalForms, " ").replace(/\s+/gu, " ").trim();
  return short === "" ? words : short;
}

/** Least part of the longer one that the shorter must be, where one holds the other. */
const leastPart = 0.4;

/** The same words, or one with a few words more. */
export function isSameName(said: string, truth: string): boolean {
  const [a, b] = [plain(said), plain(truth)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isBlocks = /[\u3041-\u9fff\uac00-\ud7a3]/u.test(short);
  const holds = isBlocks ? long.includes(short) : ` ${long} `.includes(` ${short} `);
  return short.length >= 2 && holds && short.length / long.length >= leastPart;
}

const honorific =
  /^(?:mr|mrs|ms|mme|madame|monsieur|m|frau|herr|mevrouw|heer|de heer|pani?e?|bapak|pak|ibu|bu|kak|mbak|mas)\s|\s(?:様|さん|님|さま|जी|ji|hanım|bey)$|(?:様|さん|님)$/u;

/** How a person is greeted: the same, or the same but for an honorific that the language glues to it. */
export function isSameContact(said: string, truth: string): boolean {
  const [a, b] = [plain(said), plain(truth)];
  return a === b || a.replace(honorific, "") === b.replace(honorific, "");
}

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Two decisions overlap when one holds a good part of the other. */
export function overlaps(said: string, truth: string): boolean {
  const [a, b] = [squeeze(said), squeeze(truth)];
  if (a.includes(b) || b.includes(a)) return true;
  const half = Math.ceil(Math.min(a.length, b.length) / 2);
  for (let start = 0; start + half <= a.length; start += 4) if (b.includes(a.slice(start, start + half))) return true;
  return false;
}
