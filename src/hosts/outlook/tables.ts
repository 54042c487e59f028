import type { Table } from "../page/find";

/** What stands before a sender, in the languages it was seen in. */
const senderWords = "From Von De Van Da Od Fra Från Từ От Від מאת من 发件人 寄件者 差出人 보낸사람".split(" ");

/** Labels that begin with one of these words and a colon, with or without a space between. */
function labelled(words: readonly string[]): string {
  const colons = [":", " :", "\u00a0:", "："];
  return words.flatMap((word) => colons.map((colon) => `[aria-label^="${word}${colon}"]`)).join();
}

/**
 * How each need of reading is found in Outlook on the web: rows in the order they are tried, with the month a selector
 * was last known to hold. Five-letter class names change with every build and are left out where anything else tells.
 * What only a reply needs stands in `reply-tables.ts`.
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
    { selector: "[role=heading][aria-level='2'][title]", seen: "2026-07" },
  ],
  /** The whole of one message. */
  message: [
    { selector: ".wide-content-host", seen: "2026-07" },
    { selector: "[aria-expanded]:has([id^=MSG_][id$=_FROM])", seen: "2026-07" },
    { selector: "[aria-expanded]:has([id^=UniqueMessageBody])", seen: "2026-07" },
  ],
  /** In a message: a part whose id holds the message's own. */
  named: [{ selector: "[id^=MSG_]:not(input)", seen: "2026-10" }],
  /** In a message: its sender. The label's word is in the person's language; these are the ones that were seen. */
  from: [
    { selector: "[id^=MSG_][id$=_FROM]", seen: "2026-10" },
    { selector: ".OZZZK", seen: "2026-07" },
    { selector: labelled(senderWords), seen: "2026-10" },
  ],
  fromText: [{ selector: ".OZZZK", seen: "2026-07" }],
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
    { selector: "#mectrl_main_trigger[aria-label*='@']", seen: "2026-03" },
  ],
  /** Rows of the list that are selected; it shows them while the pane still shows another mail. */
  selectedRow: [
    { selector: "#MailList [role=option][aria-selected=true]", seen: "2026-07" },
    { selector: "[role=listbox] > [role=option][aria-selected=true][data-convid]", seen: "2026-07" },
  ],
  /** Content that is not the mail's own text. */
  foreign: [{ selector: "iframe", seen: "2026-07" }],
} as const satisfies Readonly<Record<string, Table>>;
