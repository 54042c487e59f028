import type { Scenario } from "../../scenario";
import { tokenOfThread } from "../ids";
import { notInserted, rejection, rejectionThread } from "./told";

/**
 * Names that a redesign may take away, one layer at a time. With each the mail is read rightly or not at all, and a reply
 * goes into the right box or nowhere.
 */
const layers: readonly (readonly string[])[] = [
  ["a98", "iY"],
  ["hP"],
  ["ha", "hP"],
  ["adn", "adf", "ads"],
  ["ii", "gt"],
  ["a3s", "aiL"],
  ["a3s", "aiL", "jslog"],
  ["gD"],
  ["gD", "email"],
  ["gE", "iv"],
  ["data-message-id"],
  ["data-legacy-message-id"],
  ["data-message-id", "data-legacy-message-id"],
  ["data-thread-perm-id", "data-legacy-thread-id"],
  ["data-message-id", "data-legacy-message-id", "data-thread-perm-id", "data-legacy-thread-id", "jslog"],
  ["amn", "ams", "bkH", "bkI", "bkG"],
  ["amn", "ams", "bkH", "bkI", "bkG", "acX", "aaq"],
  ["aoI"],
  ["aoI", "M9"],
  ["az9", "mL"],
  ["gmail_signature", "gmail_signature_prefix", "data-smartmail"],
];

const withoutSender = { ...rejection, sender: { name: "", address: null }, own: null };

/** The address opens the mail: rows may be gone as well. */
const path = `/mail/u/0/#inbox/${tokenOfThread(rejectionThread)}`;

export const redesign: readonly Scenario[] = [
  ...layers.map(
    (hashedNames): Scenario => ({
      name: `a redesign took away ${hashedNames.join(", ")}`,
      switches: { hashedNames },
      path,
      mail: null,
      read: [rejection, null, withoutSender],
      reply: [{ outcome: "inserted" }, ...notInserted],
    }),
  ),
  { name: "a redesign took everything away", switches: { hashedNames: "all" }, path, mail: null, read: null },
];
