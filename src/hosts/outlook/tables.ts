import type { Table } from "../page/find";

/**
 * How each need is found in Outlook on the web: rows in the order they are tried, with the month a selector was last
 * known to hold. Five-letter class names change with every build and are left out where anything else tells.
 */
export const outlookTables = {
  /** The part that shows the open mail; a window of its own has no list and no main region. */
  pane: [
    { selector: "#ReadingPaneContainerId", seen: "2026-07" },
    { selector: "#ItemReadingPaneContainer", seen: "2026-03" },
    { selector: "[data-app-section=ConversationContainer]", seen: "2026-07" },
    { selector: "[role=main]", seen: "2026-10" },
  ],
  subject: [
    { selector: "[role=heading][id^=CONV_][id$=_SUBJECT]", seen: "2026-10" },
    { selector: "[id^=MSG_][id$=_SUBJECT]:not(input)", seen: "2025-11" },
  ],
  /** The sender's part of each message; its id names the message. */
  from: [{ selector: "[id^=MSG_][id$=_FROM]", seen: "2026-10" }],
  fromText: [{ selector: ".OZZZK", seen: "2026-07" }],
  message: [
    { selector: ".wide-content-host", seen: "2026-07" },
    { selector: "[aria-expanded]", seen: "2026-07" },
  ],
  body: [
    { selector: "[id^=UniqueMessageBody]", seen: "2026-10" },
    { selector: "[role=document]", seen: "2026-07" },
    { selector: ".allowTextSelection", seen: "2026-07" },
  ],
  time: [{ selector: "[data-testid=SentReceivedSavedTime]", seen: "2026-07" }],
  toolbar: [{ selector: "[role=toolbar]", seen: "2026-07" }],
  account: [
    { selector: "[id^=primaryMailboxRoot][title*='@']", seen: "2025-11" },
    { selector: "[data-folder-name*='@']", seen: "2025-11" },
    { selector: "#O365_MainLink_Me[aria-label*='@']", seen: "2026-03" },
  ],
  selectedRow: [{ selector: "#MailList [role=option][aria-selected=true][data-convid]", seen: "2026-07" }],
  /** Reply to the sender alone: the icons' names are the same in every language. */
  replyButton: [
    {
      selector: "button:has(i[data-icon-name^=ArrowReply]:not([data-icon-name^=ArrowReplyAll]))",
      seen: "2026-08",
    },
  ],
  editor: [
    { selector: "[id^=editorParent_] [contenteditable=true][role=textbox]", seen: "2026-07" },
    { selector: "[contenteditable=true][role=textbox][aria-multiline=true]", seen: "2026-07" },
  ],
  replyBox: [
    { selector: "[data-app-section=ComposeForm]", seen: "2026-07" },
    { selector: "[data-app-section=Form_Content]", seen: "2026-07" },
  ],
  /** Lines for addresses are editable too; only the mail's own text runs over several lines. */
  recipient: [{ selector: "[contenteditable=true][role=textbox]:not([aria-multiline])", seen: "2026-07" }],
  /** What Outlook itself puts below the place to write. */
  quote: [
    { selector: "#appendonsend", seen: "2026-03" },
    { selector: "hr", seen: "2026-07" },
    { selector: "#divRplyFwdMsg", seen: "2026-03" },
  ],
} as const satisfies Readonly<Record<string, Table>>;
