import type { Sender } from "../model/mail";
import { judgeReplyability } from "../replies/replyability";
import { closingOf, isClosing, lettersOf, looksClosing } from "./closings";
import { labelOfAddress } from "./extract-company";
import { isBlockText, readFrame } from "./frame";
import { readFrameText } from "./frame-text";
import type { LanguagePack } from "./language-pack";
import { beforeMark, type PersonName, readPerson } from "./person-name";
import { squeeze } from "./squeeze";

/** True when the address carries a part of the name: then the sender is a person, not a brand of two words. */
function isInAddress(words: readonly string[], address: string | null): boolean {
  const local = squeeze((address ?? "").split("@")[0] ?? "");
  // A script that addresses are not written in: two words that are no team's are a person.
  if (squeeze(words.join("")) === "") return words.length >= 2;
  return words.some((word) => squeeze(word).length >= 2 && local.includes(squeeze(word)));
}

/** Longest line that is taken for a closing. */
const longestClosing = 90;

/** The line below a closing ("Best regards,") when it is a person's name. */
function readSigned(lines: readonly string[], pack: LanguagePack): PersonName | null {
  const shown = lines.map((line) => line.trim()).filter((line) => line !== "");
  for (let i = shown.length - 1; i >= 0; i--) {
    const line = shown[i] ?? "";
    if (line.length > longestClosing) continue;
    const known = closingOf(line, pack);
    if (known === null && !looksClosing(line)) continue;
    // "Best, Dana" in one line.
    const rest = line
      .split(/[,，、–—-]\s*/u)
      .slice(1)
      .join(" ");
    const inLine = known === null || lettersOf(line) === known ? null : readPerson(beforeMark(rest), pack);
    if (inLine !== null) return inLine;
    for (const next of shown.slice(i + 1, i + 3)) {
      const person = readPerson(
        beforeMark(next.replace(/^(?:i\. ?[av]\.|p\. ?p\.|ppa\.) /i, "").replace(/[.,;!]+$/, "")),
        pack,
      );
      if (person !== null && next.length < 60) return person;
      if (next.length > 3) break;
    }
  }
  for (const line of shown.slice(-8)) {
    const read = readFrameText(line);
    for (const frame of pack.details.signedFrames) {
      for (const { name } of readFrame(frame, read, pack)) {
        const person = readPerson(name ?? "", pack);
        if (person !== null) return person;
      }
    }
  }
  return null;
}

/** Paragraphs at the end of a mail whose first line may be a name with nothing above it: "Inna", "Roman, recruiter". */
const lastParagraphs = 3;

/** A writer who signs without a closing line. */
function readUnclosed(lines: readonly string[], pack: LanguagePack): PersonName | null {
  const paragraphs = lines
    .join("\n")
    .trim()
    .split(/\n\s*\n/u)
    .slice(1)
    .slice(-lastParagraphs);
  for (const paragraph of paragraphs.reverse()) {
    const first = paragraph.trim().split("\n", 1)[0] ?? "";
    if (first.length > 48 || /[.!?:;]$/u.test(first) || isClosing(first, pack)) continue;
    const person = readPerson(beforeMark(first.replace(/^[–—-]\s*/u, "")), pack);
    if (person !== null && person.words.length <= 3) return person;
  }
  return null;
}

/** A name behind the last sentence, in its line: "Sorry, it's gone. Marco". */
function readTail(lines: readonly string[], pack: LanguagePack): PersonName | null {
  const last = lines.findLast((line) => line.trim() !== "")?.trim() ?? "";
  // A letter with a stop is an initial, and ends no sentence.
  const tail = /(?<!(?:^|\s)\p{L})[.!?)…]\s+(?<tail>[^.!?]{2,40})$/u.exec(last.slice(-120))?.groups?.["tail"] ?? "";
  const words = tail.split(/\s+/u);
  const closing = words.length > 1 && isClosing(words.slice(0, -1).join(" "), pack);
  const person = readPerson(beforeMark(closing ? (words.at(-1) ?? "") : tail), pack);
  return person !== null && person.words.length <= 2 ? person : null;
}

/** Where no answer is read no person signs in passing: what looks so is a footer's. */
function isUnread(sender: Sender): boolean {
  return !judgeReplyability({ sender }, { saysNo: false, invites: false }).can;
}

function findSigned(sender: Sender, lines: readonly string[], pack: LanguagePack): PersonName | null {
  const named = readPerson(beforeMark(sender.name), pack);
  const signed =
    readSigned(lines, pack) ?? (isUnread(sender) ? null : (readUnclosed(lines, pack) ?? readTail(lines, pack)));
  const isSigned =
    signed !== null && (signed.words.length >= 2 || named === null || named.words.includes(signed.words[0] ?? ""));
  if (signed !== null && isSigned) {
    // A familiar name below, the whole one in the sender: the mail's own words are how one is greeted.
    const wanted =
      signed.words.length === 1 && named !== null && named.words.includes(signed.words[0] ?? "") ? named : signed;
    return { title: signed.title || wanted.title, words: wanted.words };
  }
  if (named === null || named.words.length === 0) return signed;
  if (isBlockText(named.words.join(""))) return signed ?? named;
  const label = labelOfAddress(sender.address);
  const isBrand = label !== "" && label.startsWith(squeeze(named.words[0] ?? ""));
  if (!isBrand && isInAddress(named.words, sender.address)) return named;
  return signed;
}

/** Shortest word that shows a name to be the domain's own. */
const shortestBrand = 4;

/** A name that is the domain's own is the firm, not the writer: "Coppice" of coppicecoffee.example. */
function isBrandOf({ words }: PersonName, address: string | null): boolean {
  const label = labelOfAddress(address);
  const first = squeeze(words[0] ?? "");
  if (label === "" || first.length < shortestBrand) return false;
  if (words.length === 1) return label.includes(first);
  return label.startsWith(first) && !isInAddress(words, address);
}

/** The sender's name holds this one beside words that are nobody's: "Bellweather Resorts" of "Bellweather Resorts Careers". */
function isFirmOf({ words }: PersonName, sender: Sender, pack: LanguagePack): boolean {
  return readPerson(beforeMark(sender.name), pack) === null && sender.name.includes(words.join(" "));
}

/** True for a name that is a part of a firm's, when the address does not carry it: "Toft" of "Toft Marine". */
function isPartOfFirm({ words }: PersonName, address: string | null, companies: readonly string[]): boolean {
  if (isInAddress(words, address) || words.length > 3) return false;
  return companies.some((company) => {
    const parts = company.toLowerCase().split(/[\s,]+/u);
    return words.every((word) => parts.includes(word.toLowerCase()));
  });
}

/** Who wrote a mail, by its end and its sender; null for a team, a brand or a robot. `companies`: names the mail gives to firms. */
export function findWriter(
  sender: Sender,
  lines: readonly string[],
  companies: readonly string[],
  pack: LanguagePack,
): PersonName | null {
  const writer = findSigned(sender, lines, pack);
  if (writer === null || isBrandOf(writer, sender.address) || isFirmOf(writer, sender, pack)) return null;
  return isPartOfFirm(writer, sender.address, companies) ? null : writer;
}
