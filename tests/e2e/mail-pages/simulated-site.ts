import type { Mailbox } from "./mailbox";
import type { PageSwitches } from "./switches";

/** One answer of a simulated site. */
interface SiteAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A simulated site: says what stands under an address. Exchange `mailbox` or `switches` and reload to change it. */
export interface SimulatedSite {
  mailbox: Mailbox;
  switches: PageSwitches;
  answer(url: string): SiteAnswer;
}
