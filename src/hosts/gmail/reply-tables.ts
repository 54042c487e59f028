import type { Table } from "../page/find";
import { replyLabelRow } from "../page/reply-labels";

/** How each need of a reply is found on Gmail's pages; see `tables.ts`. */
export const gmailReplyTables = {
  /** Open reply boxes, of this thread and of any other. */
  replyBox: [
    { selector: ".aoI", seen: "2026-09" },
    { selector: ".M9", seen: "2025-09" },
    { selector: "div:has(> form):has(input[name=composeid])", seen: "2026-08" },
  ],
  /** Replies to the sender alone, whatever the account's habit. There may be a second, hidden one. */
  replyBar: [{ selector: ".amn .bkH", seen: "2026-09" }],
  /** In the head of a message; the number in its log says that it is Reply and not Reply all. */
  provenButton: [{ selector: "td.acX [jslog^='21576']", seen: "2025-08" }],
  /**
   * In the head of a message, without saying which reply it opens. A reaction's button comes first in the same cell, and
   * one with a log number of its own is something else.
   */
  replyButton: [
    { selector: "td.acX .aaq:not([jslog])", seen: "2025-11" },
    { selector: "td.acX .DILLkc", seen: "2026-09" },
    {
      selector: "td.acX :is([role=button], button):not([aria-haspopup], .R1Zuwf, [jslog], [role=button] *)",
      seen: "2026-09",
    },
    replyLabelRow,
  ],
  /** Opens the menu of a message. */
  moreButton: [
    { selector: "td.acX .aap[aria-haspopup]", seen: "2025-11" },
    { selector: "td.acX .Wsq5Cf", seen: "2026-09" },
  ],
  /** In that menu: 94 replies to the sender alone. */
  replyItem: [
    { selector: "[role=menu] li[data-action-type='94']", seen: "2026-08" },
    { selector: "[role=menu] [act='94']", seen: "2023-08" },
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
  /** Gmail writes this mark alike in every language. */
  forward: [
    { selector: "img.mI", seen: "2025-09" },
    { selector: "input[name=subject][value^='Fwd:'], input[name=subjectbox][value^='Fwd:']", seen: "2026-08" },
  ],
} as const satisfies Readonly<Record<string, Table>>;
