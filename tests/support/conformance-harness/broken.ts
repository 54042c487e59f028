import type { HostId } from "../../../src/core/model/host-names";
import type { EarlierMessage, Mail } from "../../../src/core/model/mail";
import type { ExpectedPage } from "../expected-page";
import { pickOne, seededRandom } from "../seeded-random";
import { compareReading, type Difference, sayDifference } from "./compare";
import { type Reading, readPage } from "./reading";

/** What a page became with parts of it gone. */
export interface BrokenReport {
  readonly wrong: readonly string[];
  readonly tried: number;
}

interface How {
  readonly seed: number;
  readonly times: number;
  readonly restorePage: () => void;
}

/**
 * Takes up to three random elements with all they hold out of the page, and reads what is left. The rule:
 *
 * - Nothing is thrown, on any page.
 * - Where nothing may be read of the whole page, anything goes but that: what spoke against it may be gone.
 * - Else nothing is read, or the same mail: its keys are right, a field whose element is gone is lost (null, empty), and a
 *   text or subject has lost lines or words but has gained none.
 * - What is wrong with the whole page already is told where that is read.
 * - Only where the newest message is gone from the page (its part is, or has no text left) may another one of the thread be
 *   read as the newest, and then it is one that is written down among the earlier ones.
 */
export async function tryBroken(host: HostId, expected: ExpectedPage, how: How): Promise<BrokenReport> {
  const random = seededRandom(how.seed);
  const wrong: string[] = [];
  how.restorePage();
  const before = new Set(judge(await readPage(host), expected));
  for (let count = 0; count < how.times; count++) {
    how.restorePage();
    const without: string[] = [];
    const holes = 1 + Math.floor(random() * 3);
    for (let hole = 0; hole < holes; hole++) without.push(takeOut(random));
    const reading = await readPage(host);
    const wrongNow = judge(reading, expected).filter((difference) => !before.has(difference));
    const differences = [...reading.thrown, ...wrongNow];
    wrong.push(...differences.map((difference) => `without ${without.join(" and ")} · ${difference}`));
  }
  how.restorePage();
  return { wrong, tried: how.times };
}

function takeOut(random: () => number): string {
  const all = [...document.body.querySelectorAll("*")];
  if (all.length === 0) return "nothing";
  const element = pickOne(all, random);
  element.remove();
  return `<${element.localName} class="${element.getAttribute("class") ?? ""}" id="${element.id}">`;
}

function judge(reading: Reading, expected: ExpectedPage): string[] {
  const { mail } = reading;
  if (mail === null || expected.mail === null) return [];
  if (mail.messageKey === expected.mail.messageKey) {
    const strangers = mail.earlier.filter((one) => !expected.mail?.earlier.some((other) => isOneOf(one, other)));
    if (strangers.length > 0)
      return [`earlier messages are read that are not in the thread: ${JSON.stringify(strangers)}`];
    return compareReading(reading, expected)
      .filter((difference) => !isBreakage(difference))
      .map(sayDifference);
  }
  const isGone = !document.querySelector("[data-part=newest]")?.textContent.trim();
  if (!isGone) return [`the newest is there, and ${mail.messageKey} is read`];
  return expected.mail.earlier.some((one) => isOneOf(mail, one))
    ? []
    : [`a mail is read that is not in the thread: ${JSON.stringify(mail)}`];
}

/** What is gone is lost, and what was said in more words may be said in fewer. */
function isBreakage({ field, expected, got, isLoss }: Difference): boolean {
  if (isLoss || field === "place" || field === "keys" || field.startsWith("earlier.")) return true;
  if (field.startsWith("reply")) return isReplyBreakage(field, got);
  if (field === "number of earlier") return Number(got) < Number(expected);
  if (field === "subject" || field === "text") return isFewer(expected, got);
  // With the notice that says so, it is gone that a mail was cut short.
  return field === "completeness" && expected === "partial";
}

/** Of the parts that are left, none that belongs to something else may be pressed or written in. */
function isReplyBreakage(field: string, got: unknown): boolean {
  if (field === "reply editor") return /(?: reply|^draft)$/u.test(String(got));
  if (field !== "reply presses") return true;
  return Array.isArray(got) && got.length === 1 && /^(?:reply|bottom|ribbon|more) /u.test(String(got[0]));
}

/** All that is left stood there before, in the same order. */
function isFewer(expected: unknown, got: unknown): boolean {
  const before = [expected].flat().join(" ");
  let at = 0;
  return [got]
    .flat()
    .join(" ")
    .split(" ")
    .every((word) => {
      at = before.indexOf(word, at);
      return at >= 0;
    });
}

function isOneOf(mail: Pick<Mail, "sender" | "text">, one: EarlierMessage): boolean {
  const { name, address } = mail.sender;
  return (
    (address === null || address === one.sender.address) &&
    (name === "" || name === one.sender.name) &&
    isFewer(one.text, mail.text)
  );
}
