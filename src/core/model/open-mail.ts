import type { MailKeys } from "./mail";
import type { Rejection } from "./rejection";
import type { Verdict } from "./verdict";

/** How a mail lies before the person: `shown` with a chip, sent away (`dismissed`), or corrected (`not-a-rejection`). */
export type Standing = "shown" | "dismissed" | "not-a-rejection";

/** What Onward knows about a mail that is open in a tab: enough to draw the chip, the card and the popup. */
export interface OpenMail extends MailKeys {
  readonly verdict: Verdict;
  readonly standing: Standing;
  /** The stored record, once the person has acted; null before. */
  readonly rejection: Rejection | null;
  /** False while the database cannot be opened: what is ticked then is not kept. */
  readonly canKeep: boolean;
}
