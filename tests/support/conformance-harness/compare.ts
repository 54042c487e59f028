import type { EarlierMessage } from "../../../src/core/model/mail";
import type { ExpectedMail, ExpectedPage } from "../expected-page";
import type { Reading } from "./reading";

/**
 * One thing that is not as it is written down. `isLoss`: it was not found out, which is said by null, by an empty name, by
 * "partial" or by a trouble; anything else is a wrong answer.
 */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly isLoss: boolean;
}

/** A difference as a line of a report. */
export function sayDifference({ field, expected, got }: Difference): string {
  return `${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
}

type MailField = Pick<Difference, "field" | "expected" | "got"> & { readonly lost?: unknown };

/** All in which a reading is not as written down. */
export function compareReading(reading: Reading, expected: ExpectedPage): Difference[] {
  const found: Difference[] = reading.thrown.map((got) => ({
    field: "thrown",
    expected: "nothing",
    got,
    isLoss: false,
  }));
  const hold = (field: string, wanted: unknown, got: unknown, isLoss = false) => {
    if (!isSame(wanted, got)) found.push({ field, expected: wanted, got, isLoss });
  };
  const { mail, keys } = reading;
  hold("isMailPage", expected.isMailPage, reading.isMailPage);
  hold("keys", expected.keys, keys && pickKeys(keys), keys === null);
  if (expected.mail === null || mail === null) hold("mail", expected.mail, mail, mail === null);
  else found.push(...compareMail(mail, expected));
  if (mail !== null)
    hold("place", expected.hasPlace ? "found" : "not found", reading.place, reading.place === "not found");
  return [...found, ...compareReply(reading, expected)];
}

/** The times that are written down without a zone are the browser's own. */
function timeOf({ sentAt }: ExpectedMail): number | null {
  return sentAt === null ? null : Date.parse(sentAt);
}

function compareMail(mail: NonNullable<Reading["mail"]>, expected: ExpectedPage): Difference[] {
  const wanted = expected.mail;
  if (wanted === null) return [];
  const text = linesOf(mail.text);
  const wantedText = linesOf(wanted.text);
  const fields: MailField[] = [
    { field: "messageKey", expected: wanted.messageKey, got: mail.messageKey },
    { field: "threadKey", expected: wanted.threadKey, got: mail.threadKey },
    { field: "host", expected: wanted.host, got: mail.host },
    { field: "account", expected: wanted.account, got: mail.account, lost: null },
    { field: "subject", expected: wanted.subject, got: mail.subject },
    { field: "sentAt", expected: timeOf(wanted), got: mail.sentAt, lost: null },
    {
      field: "text",
      expected: wantedText,
      got: expected.textMayGoOn ? text.slice(0, wantedText.length) : text,
    },
    { field: "completeness", expected: wanted.completeness, got: mail.completeness, lost: "partial" },
    { field: "number of earlier", expected: wanted.earlier.length, got: mail.earlier.length },
    ...compareWriter("", wanted, mail),
    ...wanted.earlier.flatMap((one, index) => compareEarlier(`earlier.${index}.`, one, mail.earlier[index])),
  ];
  return fields
    .filter((field) => !isSame(field.expected, field.got))
    .map(({ lost, ...field }) => ({ ...field, isLoss: lost !== undefined && isSame(lost, field.got) }));
}

function compareEarlier(at: string, wanted: EarlierMessage, got: EarlierMessage | undefined): MailField[] {
  if (!got) return [];
  return [
    ...compareWriter(at, wanted, got),
    { field: `${at}text`, expected: linesOf(wanted.text), got: linesOf(got.text), lost: [] },
  ];
}

type Written = Pick<EarlierMessage, "sender" | "own">;

function compareWriter(at: string, wanted: Written, got: Written): MailField[] {
  return [
    { field: `${at}own`, expected: wanted.own, got: got.own, lost: null },
    { field: `${at}sender.name`, expected: wanted.sender.name, got: got.sender.name, lost: "" },
    { field: `${at}sender.address`, expected: wanted.sender.address, got: got.sender.address, lost: null },
  ];
}

function compareReply({ reply }: Reading, { reply: wanted }: ExpectedPage): Difference[] {
  if (reply === null) return [];
  const { pressed, editor, box, isStarted, trouble } = reply;
  const difference = (field: string, expected: unknown, got: unknown, isLoss: boolean): Difference[] =>
    isSame(expected, got) ? [] : [{ field, expected, got, isLoss }];
  if (wanted === null) {
    const isQuiet = pressed.length === 0 && (trouble === "no-mail" || trouble === "unsure");
    return isQuiet ? [] : difference("reply", "no-mail", { pressed, editor, trouble }, false);
  }
  if (pressed.length > 0) {
    const [first = null] = wanted.presses ?? [];
    const isRight = pressed.length === 1 && wanted.presses?.includes(pressed[0] ?? "") === true;
    return difference("reply presses", first === null ? [] : [first], pressed, isRight);
  }
  if (trouble !== null) {
    return wanted.trouble?.includes(trouble) ? [] : difference("reply", { ...wanted }, trouble, true);
  }
  return [
    ...difference("reply editor", wanted.editor ?? null, editor, false),
    ...("recipients" in wanted
      ? difference("reply recipients", wanted.recipients, box?.recipients, box?.recipients === null)
      : []),
    ...("kind" in wanted ? difference("reply kind", wanted.kind, box?.kind, box?.kind === null) : []),
    ...("isToSender" in wanted
      ? difference("reply isToSender", wanted.isToSender, box?.isToSender, box?.isToSender === null)
      : []),
    // To take what stands there for the person's own is the careful side.
    ...("isStarted" in wanted && isStarted !== null
      ? difference("reply isStarted", wanted.isStarted, isStarted, !wanted.isStarted)
      : []),
    ...("hasSignature" in wanted
      ? difference("reply hasSignature", wanted.hasSignature, box?.hasSignature, wanted.hasSignature)
      : []),
  ];
}

/** Lines without the white space around them; empty ones do not count. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
}

function pickKeys({ host, messageKey, threadKey }: NonNullable<Reading["keys"]>) {
  return { host, messageKey, threadKey };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
