import type { Table } from "../page/find";

/**
 * How each need of reading is found on Gmail's pages: rows in the order they are tried, with the month a selector was
 * last known to hold. Class names are Gmail's own; several have lived for ten years. Anything in a person's language is
 * left out. What only a reply needs stands in `reply-tables.ts`.
 */
export const gmailTables = {
  /** The shown part of the window. Old views stay in the document, hidden. */
  main: [{ selector: "[role=main]", seen: "2026-09" }],
  /** The window of a popped-out thread has no list and may have no main region. */
  standalone: [{ selector: "body.xE.Su", seen: "2025-11" }],
  thread: [
    { selector: ".a98.iY", seen: "2026-09" },
    { selector: ".nH.UG.id", seen: "2023-11" },
    { selector: ".if", seen: "2022-10" },
    { selector: ".PeIF1d", seen: "2022-10" },
    { selector: "div:has(h2[data-legacy-thread-id]):has([role=list])", seen: "2026-09" },
  ],
  /** The list's row of the mail that a reading pane shows, or is about to show. */
  openRow: [{ selector: "tr.aps", seen: "2026-09" }],
  /** In a row: what names its thread. */
  rowThread: [
    { selector: "[data-legacy-thread-id]", seen: "2026-09" },
    { selector: "[data-thread-id]", seen: "2026-09" },
  ],
  subject: [
    { selector: "h2.hP", seen: "2026-09" },
    { selector: "h2[data-thread-perm-id]", seen: "2026-09" },
    { selector: ".ha h2", seen: "2025-08" },
  ],
  message: [
    { selector: "[role=listitem] [data-message-id]", seen: "2026-09" },
    { selector: ".adn.ads, .adf.ads", seen: "2026-09" },
    { selector: "[data-legacy-message-id]", seen: "2025-08" },
  ],
  /** Every part of the list of messages, whatever is in it: a second look at how many there are. */
  item: [{ selector: "[role=list] > [role=listitem]", seen: "2026-09" }],
  body: [
    { selector: ".ii.gt .a3s:not(.undefined)", seen: "2026-09" },
    { selector: ".a3s:not(.undefined)", seen: "2026-09" },
    { selector: "[jslog^='20277']", seen: "2025-08" },
  ],
  snippet: [{ selector: ".iA.g6", seen: "2026-09" }],
  header: [
    { selector: ".gE", seen: "2026-09" },
    { selector: "tr.acZ", seen: "2025-08" },
  ],
  sender: [
    { selector: ".gD[email]", seen: "2026-09" },
    { selector: "td.gF span[email]", seen: "2025-08" },
    { selector: "h3.iw span[email]", seen: "2025-08" },
  ],
  clipped: [
    { selector: ".iX a[href*='view=lg']", seen: "2025-11" },
    { selector: "a[href*='view=lg'][href*='permmsgid']", seen: "2025-11" },
  ],
  /** Content that is not the mail's own text: protected mails, and mails that are small programs. */
  foreign: [{ selector: "iframe", seen: "2025-11" }],
  account: [
    { selector: "header a[aria-label*='@']", seen: "2026-09" },
    { selector: "[role=banner] a[aria-label*='@']", seen: "2026-09" },
    { selector: "a[aria-label*='@'][href*='SignOutOptions']", seen: "2025-08" },
  ],
} as const satisfies Readonly<Record<string, Table>>;
