import type { Line } from "./quoted-history";

/** Longest sentence that is read, in UTF-16 code units: a longer one is no sentence but a table or a stack of links. */
const longestSentence = 900;

const startsSmall = /^[^\p{L}\p{N}]*\p{Ll}/u;
const startsBlock = /^\s{0,2}[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;
const hasBlock = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u;
const endsSentence = /[.!?:;…。！？：；।][)\]"'”’»」』]*\s*$/u;
const isListItem = /^\s*(?:[-*•–·▪■◆●]|\d{1,2}[.)])\s/u;

/** A line that the writer's program broke, and not the writer, goes on in the next one. */
function goesOn(line: string, next: string): boolean {
  const trimmed = line.trimEnd();
  if (endsSentence.test(trimmed) || isListItem.test(next)) return false;
  if (trimmed.endsWith(",")) return trimmed.length > 30;
  if (hasBlock.test(trimmed)) return startsBlock.test(next) && trimmed.length >= 18;
  return (startsSmall.test(next) && trimmed.length > 25) || trimmed.length > 62;
}

/** Runs of lines that read as one, as pieces of the mail's text. */
function joinLines(text: string, lines: readonly Line[]): string[] {
  const runs: string[] = [];
  let start = -1;
  let end = -1;
  let previous = "";
  for (const line of lines) {
    if (line.text.trim() === "") {
      if (start >= 0) runs.push(text.slice(start, end));
      start = -1;
      continue;
    }
    if (start >= 0 && line.start === end + 1 && goesOn(previous, line.text) && end - start < longestSentence) {
      end = line.end;
      previous = line.text;
      continue;
    }
    if (start >= 0) runs.push(text.slice(start, end));
    start = line.start;
    end = line.end;
    previous = line.text;
  }
  if (start >= 0) runs.push(text.slice(start, end));
  return runs;
}

const boundary = /[.!?…।]+[)\]"'”’»]*\s+|[。！？]+[」』）)]*\s*|\s[–—-]{1,3}\s(?=["“])/gu;
const abbreviations = new Set(
  "mr mrs ms dr prof inc ltd co corp dept no nr st sr jr vs etc e.g i.e bzw dipl mag ca z.b u.a d.h ggf inkl sen jun hr fr frl tel str i.a i.v p.a art abs sig dott ing sra srta ud uds d dª dña lic arq m mme mlle cie av exc ex p.ej pág núm tzw m.in itp itd np ul pan dhr mevr bijv o.a d.w.z s.k bl.a f.d m.v t.ex osv kl ca ev resp г ул др т.е т.д им руб тел sn vb yy a.ş ltd.şti".split(
    " ",
  ),
);

/** Cuts a run at the ends of its sentences. */
function cutRun(run: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of run.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && match[0].trim() === ".") {
      const word = /[\p{L}.]*$/u.exec(run.slice(Math.max(0, match.index - 12), match.index))?.[0].toLowerCase() ?? "";
      if (abbreviations.has(word) || /^\p{L}$/u.test(word)) continue;
      // "am 18. Oktober", "den 3. juni", "1. aşama".
      if (/(?:^|\D)\d{1,2}$/u.test(run.slice(Math.max(0, match.index - 3), match.index))) continue;
    }
    sentences.push(run.slice(start, end).trim());
    start = end;
  }
  sentences.push(run.slice(start).trim());
  return sentences.filter((s) => s !== "");
}

/** Splits what is left of a mail into sentences, as they stand; `text` is the text the lines were taken from. */
export function cutSentences(text: string, lines: readonly Line[]): string[] {
  return joinLines(text, lines).flatMap(cutRun);
}
