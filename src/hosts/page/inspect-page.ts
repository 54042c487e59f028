import type { Inspection } from "../../core/model/inspection";
import type { HostTables } from "../all-tables";
import { judgeNeeds, lookAround, type Places, type Seen, type Sighting } from "./inspect-need";
import { readTheme } from "./page-theme";

/** What a host tells of itself so that its pages can be inspected. */
export interface InspectedHost extends HostTables {
  /** Where the needs lie, in the order a mail is read. One that is not named here is looked for in the whole page, and need not be there. */
  readonly places: Places;
  /** Whether the page says that a mail is open: by its address, or by any part of a mail that is on the screen. */
  isMailOpen(page: Document, seen: Seen): boolean;
  /** Whether the newest message is folded: then nothing is read, and nothing is wrong. */
  isFolded(seen: Seen): boolean;
  /** Whether the host's own reading knows for certain which mail is open. */
  knowsMail(page: Document, seen: Seen): boolean;
  /** Names of the page's forms and of its kind of address, from lists of our own. */
  listForms(page: Document, seen: Seen): string[];
}

/** Goes through every need of a host on a page, once. Changes nothing there. */
export function inspectPage(host: InspectedHost, page: Document): Inspection {
  const { id, tables, places } = host;
  const find = lookAround(page, tables, places);
  const isMailOpen = host.isMailOpen(page, find);
  const isReadable = isMailOpen && !host.isFolded(find);
  const keys: Sighting = {
    ...{ row: null, rows: 0, seen: null, candidates: 0, visible: 0 },
    hit: isReadable ? page.documentElement : null,
    isUnsure: isReadable && !host.knowsMail(page, find),
  };
  const seen: Seen = (need) => (need === "keys" ? keys : find(need));
  const { findings, cannot } = judgeNeeds(seen, listNeeds(host), places, isMailOpen);
  const variant = [...host.listForms(page, seen), ...describeDocument(page)];
  return { host: id, variant, isMailOpen, needs: findings, cannot };
}

/** Every need once: those with a place in its order, then the others in theirs. */
function listNeeds({ tables, places }: InspectedHost): string[] {
  return [...new Set([...Object.keys(places), ...Object.keys(tables)])];
}

/** The language and direction a document names, and whether it is light or dark where mails are shown. */
function describeDocument(page: Document): string[] {
  const { lang, dir } = page.documentElement;
  const view = page.defaultView;
  const middle = { x: (view?.innerWidth ?? 0) * 0.6, y: (view?.innerHeight ?? 0) * 0.6 };
  return [
    // A tag in its usual form: anything else could be a word.
    `language ${/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u.test(lang) ? lang : "not named"}`,
    dir === "rtl" || dir === "ltr" ? dir : "direction not named",
    readTheme(page, middle),
  ];
}
