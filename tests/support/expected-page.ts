import type { Mail, MailKeys } from "../../src/core/model/mail";
import type { ReplyTrouble } from "../../src/core/model/reply";

/** A `Mail` as it is written down beside a page: its time as a date that can be read. */
export interface ExpectedMail extends Omit<Mail, "sentAt"> {
  /** ISO 8601; without a zone it is the browser's own, as Outlook shows it. */
  readonly sentAt: string | null;
}

/**
 * What becomes of Reply. The elements are named by `data-part` on the page, which only tests look at.
 *
 * - `presses`: the button that is pressed, and after it those that would be right as well where the first is not found.
 * - `editor`: the open box that is taken, and what is known of it; what is left out is not asked.
 * - `trouble`: answers that are right instead, or alone.
 */
interface ExpectedReply {
  readonly presses?: readonly string[];
  readonly editor?: string;
  readonly recipients?: readonly string[] | null;
  readonly kind?: "reply" | "reply-all" | null;
  readonly isToSender?: boolean | null;
  readonly isStarted?: boolean;
  readonly hasSignature?: boolean;
  readonly trouble?: readonly ReplyTrouble[];
}

/** What a host must make of one of the pages in `tests/fixtures/mail-pages`. Written by hand, never by a test. */
export interface ExpectedPage {
  readonly about: string;
  /** Where the page stands; for a window that another one opened, where that other one stands. */
  readonly address: string;
  /** Only for a window that another one opened: filled without an address, or written anew, which gives it the opener's. */
  readonly window?: "filled" | "rewritten";
  readonly isMailPage: boolean;
  readonly mail: ExpectedMail | null;
  readonly keys: MailKeys | null;
  readonly hasPlace: boolean;
  /** Null where no mail is read: then Reply must answer `no-mail` or `unsure`, and press nothing. */
  readonly reply: ExpectedReply | null;
  /** Only by its times does the page tell which message is the newest: where they cannot be read, nothing is read. */
  readonly timesTell?: boolean;
  /** What may be read as well once a whole need is gone from the tables: what speaks against it is seen by that need alone. */
  readonly whenBlind?: Pick<ExpectedPage, "mail" | "keys" | "hasPlace" | "reply">;
  /** After the text that is written down, words of the mail app may follow. */
  readonly textMayGoOn?: boolean;
  /** Reading nothing is as right as what is written down. */
  readonly mayBeNull?: boolean;
  /** Fields that need not be found out: empty, or null, is as right as what is written down. */
  readonly mayLack?: readonly string[];
}
