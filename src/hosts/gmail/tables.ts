import type { Table } from "../page/find";

/**
 * How each need is found on Gmail's pages: rows in the order they are tried, with the month a selector was last known
 * to hold. Class names are Gmail's own; several have lived for ten years. Anything in a person's language is left out.
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
  clipped: [{ selector: ".iX a[href*='view=lg']", seen: "2025-11" }],
  /** Open reply boxes, of this thread and of any other. */
  replyBox: [
    { selector: ".aoI", seen: "2026-09" },
    { selector: ".M9", seen: "2025-09" },
  ],
  /** The button that opens a reply to the sender alone. The bar says which; a header button follows the account's habit. */
  replyBar: [{ selector: ".amn .bkH", seen: "2026-09" }],
  replyButton: [
    { selector: "td.acX .aaq", seen: "2025-11" },
    { selector: "td.acX .DILLkc", seen: "2026-09" },
    { selector: "td.acX [jslog^='21576'][role=button]", seen: "2025-08" },
  ],
  editor: [
    { selector: "[g_editable=true][contenteditable=true]", seen: "2026-09" },
    { selector: "[contenteditable=true][role=textbox][aria-multiline=true]", seen: "2026-08" },
  ],
  recipient: [
    { selector: ".az9 span[email]", seen: "2026-08" },
    { selector: "[name=to] [role=option][data-hovercard-id]", seen: "2026-08" },
  ],
  signature: [
    { selector: ".gmail_signature_prefix", seen: "2026-09" },
    { selector: ".gmail_signature", seen: "2026-09" },
    { selector: "[data-smartmail=gmail_signature]", seen: "2026-09" },
  ],
  quote: [{ selector: ".gmail_quote", seen: "2026-09" }],
  replyToAll: [{ selector: "img.mK", seen: "2025-09" }],
  replyToOne: [{ selector: "img.mL", seen: "2025-09" }],
  forward: [{ selector: "img.mI", seen: "2025-09" }],
  account: [{ selector: "a[aria-label*='@']", seen: "2026-09" }],
} as const satisfies Readonly<Record<string, Table>>;
