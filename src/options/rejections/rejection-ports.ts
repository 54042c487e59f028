import type { RejectionFacts } from "../../core/model/rejection";

/** What the options page can do with the list of rejections. No promise rejects. */
export interface RejectionPorts {
  /** Keeps an application that ended without a mail and answers its id; null if it could not be kept. `day`: `YYYY-MM-DD`, null if it is not known. */
  readonly add: (facts: RejectionFacts, day: string | null) => Promise<string | null>;
  /** Puts the one into the other, and answers the name under which that can be taken back; null if nothing was changed. */
  readonly merge: (id: string, into: string) => Promise<string | null>;
  /** Takes a merge back; answers whether it was. */
  readonly split: (merge: string) => Promise<boolean>;
  /** Remembers that two are two, or forgets it; answers whether it was carried out. */
  readonly keepApart: (one: string, other: string, isApart: boolean) => Promise<boolean>;
}
