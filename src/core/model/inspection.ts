import type { HostId } from "./host-names";

/**
 * How a need stands on a page. `missing`: it has to be there, and is not. `unsure`: more was found than can be meant, or
 * two ways found different things. `absent`: it is not there, and need not be.
 */
export type NeedState = "found" | "missing" | "unsure" | "absent";

/** What became of one need of a host on a page: counts and a place in a table, never what stands on the page. */
export interface NeedFinding {
  /** The need's name in its table, or `keys`: that the parts together tell which mail is open. */
  readonly need: string;
  readonly state: NeedState;
  /** Index, from 0, of the row of the table that found it; null if none did. */
  readonly row: number | null;
  /** How many rows the table has. */
  readonly rows: number;
  /** When that row was last known to hold, `YYYY-MM`. */
  readonly seen: string | null;
  /** Elements that this row hit; where none found it, the first row that hit anything. */
  readonly candidates: number;
  /** How many of these are visible. */
  readonly visible: number;
}

/**
 * What Onward finds on a mail page, and what not. Plain values from our own tables and lists: no word, no address and no
 * id of a mail.
 */
export interface Inspection {
  readonly host: HostId;
  /** Which of its forms the page has, such as "own window"; the language and direction it names, light or dark, and the kind of its address. */
  readonly variant: readonly string[];
  /** Whether the page says by its address or by any part of a mail that one is open. */
  readonly isMailOpen: boolean;
  /** In the order a mail is read; what a reply needs comes last. */
  readonly needs: readonly NeedFinding[];
  /** The first need that keeps the open mail from being read, or from being read for certain; null when nothing does. */
  readonly cannot: string | null;
}

/** The finding that keeps Onward from reading, or, where it can read, the first that keeps it from writing a reply. */
export function findTrouble({ needs, cannot }: Inspection): NeedFinding | null {
  return needs.find(({ need, state }) => (cannot === null ? state === "missing" : need === cannot)) ?? null;
}

/** Greatest size of a page's structure as text, in bytes of UTF-8. */
export const structureLimit = 60 * 1024;
