import type { Page } from "puppeteer-core";
import type { Mail } from "../../../src/core/model/mail";
import type { ReplyOutcome } from "../../../src/core/model/reply";
import type { Mailbox } from "./mailbox";
import type { PageSwitches } from "./switches";

/** What the reader tells, as far as it is named; null: of no mail. */
export type Told = Partial<Mail> | null;

/** How putting a reply in ends, as far as it is named: `{ outcome: "trouble" }` is any trouble. */
type ReplyEnd = Pick<ReplyOutcome, "outcome"> & Partial<ReplyOutcome>;

/**
 * One way a simulated mail app behaves, and what must come of it. Each switch stands in at least one scenario of its
 * host; every scenario is gone through in every browser, with the extension as it is built.
 */
export interface Scenario {
  /** Goes on after "reads and answers where …" or "keeps quiet where …". */
  readonly name: string;
  readonly switches: Partial<PageSwitches>;
  /** Left out: the demo mailbox. */
  readonly mailbox?: Mailbox;
  /** Subject of the mail that is opened; null opens none. Left out: the demo mailbox's rejection. */
  readonly mail?: string | null;
  /** Path the tab starts on, below the host's origin. Left out: the inbox. */
  readonly path?: string;
  /** What the person does once the mail is open, such as opening a second reply box. Answers the page that is looked at from then on. */
  readonly act?: (page: Page) => Promise<Page>;
  /** What the reader must have read. Several: each of them is right. */
  readonly read: Told | readonly Told[];
  /** Words that must be in the mail's text, if one is told, and words that must not. */
  readonly says?: readonly string[];
  readonly saysNot?: readonly string[];
  /**
   * How putting a reply in must end; left out: it is not tried. Several: each of them is right. After every end each
   * editor that stood there holds all it held, and the reply stands in the one that answers this mail or nowhere.
   */
  readonly reply?: ReplyEnd | readonly ReplyEnd[];
  /** Words of the person's own that must stand in one editor, and only once, when all is over. */
  readonly keeps?: readonly string[];
  /** What happens while the reply is being put in. The page may then have changed its editors itself, and taking back is not tried. */
  readonly meanwhile?: (page: Page) => Promise<void>;
  /** False: the page rebuilds the box afterwards, so that only the mail app's own undo takes a reply back. */
  readonly takesBack?: false;
}
