import type { NeedFinding, NeedState } from "../../core/model/inspection";
import type { HostTables } from "../all-tables";
import { isVisible, type Table } from "./find";

/** How one need is looked for, as the host's own reading and writing looks for it. */
interface NeedPlace {
  /** Needs in one of which it lies, the narrowest first; where none of them was found, and left out, the whole page. */
  readonly within?: readonly string[];
  /** Two cannot both be meant. */
  readonly isOne?: boolean;
  /** Every row that finds any must find the same part of the page. */
  readonly isSame?: boolean;
  /** Visible or not, as for small things inside a part that was proved visible. */
  readonly isAnywhere?: boolean;
  readonly isFit?: (element: HTMLElement) => boolean;
  /** The one among several in which other needs lie; left out: the first. */
  readonly choose?: (hits: readonly HTMLElement[]) => HTMLElement | undefined;
  /** Why it has to be there while a mail is open: without it the mail cannot be read, or cannot be answered. Left out: it need not. */
  readonly neededTo?: (seen: Seen) => "read" | "reply" | null;
}

/** What was seen of one need. */
export interface Sighting extends Omit<NeedFinding, "need" | "state"> {
  /** The element that other needs lie in. */
  readonly hit: HTMLElement | null;
  readonly isUnsure: boolean;
}

/** What was seen of every need of a page. */
export type Seen = (need: string) => Sighting;

/** Where the needs of a host lie. */
export type Places = Readonly<Record<string, NeedPlace>>;

/** Looks for every need once it is asked for, each inside the needs it lies in. A need without a place is looked for in the whole page. */
export function lookAround(page: Document, tables: HostTables["tables"], places: Places): Seen {
  const known = new Map<string, Sighting>();
  const seen: Seen = (need) => {
    const before = known.get(need);
    if (before) return before;
    const place = places[need] ?? {};
    const root = place.within?.map((around) => seen(around).hit).find((hit) => hit !== null) ?? page;
    const sighting = lookFor(root, tables[need] ?? [], place);
    known.set(need, sighting);
    return sighting;
  };
  return seen;
}

/** Looks for one need in a part of a page. */
function lookFor(root: ParentNode, table: Table, place: NeedPlace): Sighting {
  const { isAnywhere = false, isOne = false, isSame = false, isFit = () => true, choose } = place;
  const raw = table.map(({ selector }) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const fit = raw.map((hits) => hits.filter((hit) => (isAnywhere || isVisible(hit)) && isFit(hit)));
  const index = fit.findIndex((hits) => hits.length > 0);
  const hits = fit[index] ?? [];
  // Rows that go by what an element holds hit everything around it as well: the innermost is meant.
  const inner = hits.filter((hit) => !hits.some((other) => other !== hit && hit.contains(other)));
  const hit = choose?.(hits) ?? (isOne ? inner[0] : hits[0]) ?? null;
  const counted = raw[index] ?? raw.find((others) => others.length > 0) ?? [];
  return {
    row: index === -1 ? null : index,
    rows: table.length,
    seen: table[index]?.seen ?? null,
    candidates: counted.length,
    visible: counted.filter(isVisible).length,
    hit,
    isUnsure: (isOne && inner.length > 1) || (isSame && differ(hit, fit)),
  };
}

/** Whether another row found only something that has nothing to do with this element. */
function differ(hit: HTMLElement | null, fit: readonly (readonly HTMLElement[])[]): boolean {
  const isRelated = (other: HTMLElement) => hit?.contains(other) === true || other.contains(hit);
  return hit !== null && fit.some((others) => others.length > 0 && !others.some(isRelated));
}

/** How the needs stand, and the first that keeps an open mail from being read. */
export function judgeNeeds(
  seen: Seen,
  needs: readonly string[],
  places: Places,
  isMailOpen: boolean,
): { readonly findings: NeedFinding[]; readonly cannot: string | null } {
  let cannot: string | null = null;
  const findings = needs.map((need): NeedFinding => {
    const { hit, isUnsure, ...counts } = seen(need);
    const neededTo = isMailOpen ? (places[need]?.neededTo?.(seen) ?? null) : null;
    const state: NeedState = hit ? (isUnsure ? "unsure" : "found") : neededTo ? "missing" : "absent";
    if (neededTo === "read" && state !== "found") cannot ??= need;
    return { need, state, ...counts };
  });
  return { findings, cannot };
}
