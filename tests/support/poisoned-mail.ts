import { detect } from "../../src/core/detection";
import { emptyMemory } from "../../src/core/model/memory";
import { sampleMail } from "./sample-mail";
import type { SmallMail } from "./small-mailbox";

/** What a rejection brings with it. `others` stands in subject, address and text. */
interface Pieces {
  /** Stands at the head of the subject, so that no two are the same. */
  readonly number: number;
  readonly role: string;
  readonly company: string;
  readonly writer: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** Longer lines are no subject and no name: a mail with one is not looked at. */
const lineLimit = 1_900;

/** Sentences that leave no doubt, whatever stands around them. */
const firm =
  "After careful consideration we have decided to go ahead with another candidate.\n\nWe regret to inform you that you were not selected for this position.";

/**
 * A rejection with these pieces in every place of it: in the very sentence that decides, if the mail is told to be a
 * rejection all the same; else that sentence has company, or the pieces stand apart, or what is very long is left to subject and address. Throws
 * if nothing helps.
 */
export function poisonedMail({ number, role, company, writer, name, others }: Pieces): SmallMail {
  const opening = `Dear Ines,\n\nThank you for applying for the position of Senior ${role} Gardener at ${company} GmbH.`;
  const decision = `Unfortunately, we have decided not to move forward with your application as Senior ${role} Gardener.`;
  const closing = `Kind regards,\nMara ${writer} Lindqvist\n${company} GmbH`;
  const texts = [
    [opening, decision, others.join(" "), closing],
    [opening, decision, firm, others.join(" "), closing],
    ["Dear Ines,", firm, opening, closing, ...others],
    ["Dear Ines,", firm, closing, ...others],
    ["Dear Ines,", firm, ...others.filter((piece) => piece.length < 1_000)],
  ].map((parts) => parts.join("\n\n"));
  // Half of a sign comes through no mail server in a line of the head.
  const line = others
    .join(" ")
    .slice(0, lineLimit)
    .replace(/\p{Cs}/gu, "�");
  for (const subject of [`${number}: your application ${line}`, `${number}: your application`]) {
    const mail = { subject, name: name.slice(0, lineLimit), address: `${line}@poison.example` };
    const text = texts.find((one) => isRejection({ ...mail, text: one }));
    if (text !== undefined) return { ...mail, text };
  }
  throw new Error(`Nobody would take this for a rejection: ${others.join(" ").slice(0, 200)}`);
}

/** As it is written, and as it is read off a page, where some signs that are not seen count as spaces. */
function isRejection({ subject, text, name = "", address = "" }: SmallMail): boolean {
  return [text, text.replace(/[\u200b\u2060\t]+/gu, " ")].every((one) => {
    const verdict = detect(sampleMail({ subject, text: one, sender: { name, address } }), emptyMemory);
    return verdict.kind === "rejection";
  });
}
