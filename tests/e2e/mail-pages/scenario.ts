import type { Page } from "puppeteer-core";
import type { Mail } from "../../../src/core/model/mail";
import type { ReplyOutcome } from "../../../src/core/model/reply";
import type { Mailbox } from "./mailbox";
import type { PageSwitches } from "./switches";

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
  readonly then?: (page: Page) => Promise<Page>;
  /** What the reader must have read, as far as it is named here; null: it must tell of no mail. */
  readonly read: Partial<Mail> | null;
  /** How putting a reply in must end; left out: it is not tried. After every end each editor that stood there holds all it held. */
  readonly reply?: ReplyOutcome;
}
