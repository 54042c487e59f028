import type { Table } from "../page/find";
import { replyLabelRow } from "../page/reply-labels";

/** Reply to the sender alone; Reply all begins alike. */
const replyIcon = "i[data-icon-name^=ArrowReply]:not([data-icon-name^=ArrowReplyAll])";

/** How each need of a reply is found in Outlook on the web; see `tables.ts`. Icons are named alike in every language. */
export const outlookReplyTables = {
  /** Reply to the sender alone. */
  replyButton: [{ selector: `button:has(${replyIcon})`, seen: "2026-08" }, replyLabelRow],
  /** The same among the commands above the list; each of these has a number, which differs between builds. */
  ribbonButton: [
    {
      selector: `:is([data-unique-id^=Ribbon-] button, button[data-unique-id^=Ribbon-]):has(${replyIcon})`,
      seen: "2026-08",
    },
  ],
  /** Opens the menu of a message, where a narrow pane hides its commands. */
  moreButton: [{ selector: "button[aria-haspopup]:has(i[data-icon-name^=MoreHorizontal])", seen: "2026-08" }],
  /** In that menu. */
  replyItem: [{ selector: `[role=menu] :is(button, [role=menuitem]):has(${replyIcon})`, seen: "2026-08" }],
  editor: [
    { selector: "[id^=editorParent_] [contenteditable=true][role=textbox]", seen: "2026-07" },
    { selector: "[contenteditable=true][role=textbox][aria-multiline=true]", seen: "2026-07" },
  ],
  /** The whole of one reply box. */
  replyBox: [
    { selector: "[data-app-section=ComposeForm]", seen: "2026-07" },
    { selector: "[data-app-section=Form_Content]", seen: "2026-07" },
    { selector: "div:has(> [id^=docking_DockingTriggerPart_])", seen: "2026-07" },
  ],
  /** Each box has one of these; never pressed. An editor without it belongs to no mail. */
  sendButton: [
    { selector: "[data-testid=ComposeSendButton]", seen: "2026-07" },
    { selector: "[id^=splitButton-][id$=__primaryActionButton]", seen: "2026-07" },
  ],
  /** Lines for addresses are editable too; only the mail's own text runs over several lines. */
  recipient: [{ selector: "[contenteditable=true][role=textbox]:not([aria-multiline])", seen: "2026-07" }],
  /** The subject of a box that shows one. */
  boxSubject: [{ selector: "input[id^=MSG_][id$=_SUBJECT]", seen: "2026-07" }],
  /** What Outlook itself puts below the place to write. */
  quote: [
    { selector: "#appendonsend", seen: "2026-03" },
    { selector: "hr", seen: "2026-07" },
    { selector: "#divRplyFwdMsg", seen: "2026-03" },
  ],
} as const satisfies Readonly<Record<string, Table>>;
