import { type CommonSwitches, usualCommon } from "../common-switches";

/** What each switch can be that chooses among a few ways, the ordinary one first. */
export const outlookChoices = {
  paneAt: ["right", "below", "off"],
  paneState: ["follows", "lags", "stuck"],
  selectedRows: ["one", "two"],
  rowIds: ["shown", "missing"],
  conversationView: ["on", "off"],
  newestAt: ["bottom", "top"],
  openItems: ["newest", "all", "none"],
  bodyBuild: ["id-inside", "id-outside", "no-number", "class-only", "image", "encrypted", "invitation"],
  senderShows: ["name-and-address", "name", "address", "address-as-name", "label-only"],
  fromLabel: ["en", "de", "fr", "zh", "he"],
  accountAt: ["root-title", "folder-name", "header-button", "nowhere"],
  timeTitle: ["iso", "localised", "missing"],
  draftAs: ["reply-box", "item", "bare-item", "folded-item"],
  replyAt: ["message-and-bottom", "message", "bottom", "ribbon", "menu", "nowhere"],
  replyPress: ["enabled", "disabled", "aria-disabled"],
  replyIcons: ["Regular", "Filled", "20Regular"],
  splitButton: ["none", "reply", "reply-all"],
  secondCompose: ["none", "docked", "tab"],
  wellShows: ["address", "name"],
  quoteAt: ["editor", "folded", "nowhere"],
  signatureId: ["kept", "dropped"],
  leavesAt: ["never", "reply-press", "first-words"],
  ownWindow: ["filled", "rewritten"],
  marks: ["known", "no-ids", "no-data", "no-classes", "redesigned"],
} as const;

type Choice<K extends keyof typeof outlookChoices> = (typeof outlookChoices)[K][number];

/** How the simulated Outlook behaves. What each one stands for on the real page is in docs/simulated-pages.md. */
export interface OutlookSwitches extends CommonSwitches {
  /** Where the reading pane stands; `off`: a mail opens over the list. */
  readonly paneAt: Choice<"paneAt">;
  /** What the pane does once a second mail is opened: for a while, or for good, it shows the one before. */
  readonly paneState: Choice<"paneState">;
  /** Rows that are selected after a press on one. */
  readonly selectedRows: Choice<"selectedRows">;
  /** Whether rows tell the id of their conversation, in `data-convid`. */
  readonly rowIds: Choice<"rowIds">;
  /** An advertisement above the list and one beside the mail. */
  readonly adBar: boolean;
  /** `off`: the pane shows one mail, whose heading carries the mail's own id. */
  readonly conversationView: Choice<"conversationView">;
  /** Where the newest message of a conversation stands. */
  readonly newestAt: Choice<"newestAt">;
  /** Which messages of a conversation are open at first. */
  readonly openItems: Choice<"openItems">;
  /** How a mail's words are wrapped: the numbered id inside `role=document` or outside of it, no number, no id, or no words at all. */
  readonly bodyBuild: Choice<"bodyBuild">;
  /** What is shown of a sender; `label-only`: without the id that names the message. */
  readonly senderShows: Choice<"senderShows">;
  /** The language of the page, of which the label before a sender is the part that is read. `he` runs from right to left. */
  readonly fromLabel: Choice<"fromLabel">;
  /** Where the account's address stands. */
  readonly accountAt: Choice<"accountAt">;
  /** How a message's time is written. */
  readonly timeTitle: Choice<"timeTitle">;
  /** How an answer that was begun earlier is shown. */
  readonly draftAs: Choice<"draftAs">;
  /** Where Reply can be pressed. */
  readonly replyAt: Choice<"replyAt">;
  /** Whether it can be pressed. */
  readonly replyPress: Choice<"replyPress">;
  /** How the icons' names end. */
  readonly replyIcons: Choice<"replyIcons">;
  /** What the account does by default: the button that comes first, with a menu of the others at its side. */
  readonly splitButton: Choice<"splitButton">;
  /** A box for other people that is open beside the mail, or waits in the strip of tabs. */
  readonly secondCompose: Choice<"secondCompose">;
  /** What stands in the lines for addresses. */
  readonly wellShows: Choice<"wellShows">;
  /** Where the mail that is answered is quoted. */
  readonly quoteAt: Choice<"quoteAt">;
  /** Whether the signature can be told by an id. */
  readonly signatureId: Choice<"signatureId">;
  /** Milliseconds from the editor to Outlook's own focus in it. */
  readonly editorFocusDelay: number;
  /** Milliseconds from the editor to its being built anew in another node; 0 is never. */
  readonly editorRebuiltAfter: number;
  /** Focus outside an open box is pulled back into it. */
  readonly focusTrap: boolean;
  /** A suggestion in grey stands in the editor, as a node of its own, until something is written. */
  readonly ghostText: boolean;
  /** When another mail is opened by itself while a reply is put in. */
  readonly leavesAt: Choice<"leavesAt">;
  /** `rewritten`: the opener writes a window of its own anew, after it filled it. */
  readonly ownWindow: Choice<"ownWindow">;
  /** What of the marks by which things are found is gone; `redesigned`: all ids, data attributes and lasting classes. */
  readonly marks: Choice<"marks">;
  /** Another extension's parts in the pane: a box to write in that is no reply box, and elements with shadow roots. */
  readonly strangeParts: boolean;
}

export const usualOutlook: OutlookSwitches = {
  ...usualCommon,
  paneAt: "right",
  paneState: "follows",
  selectedRows: "one",
  rowIds: "shown",
  adBar: false,
  conversationView: "on",
  newestAt: "bottom",
  openItems: "newest",
  bodyBuild: "id-inside",
  senderShows: "name-and-address",
  fromLabel: "en",
  accountAt: "root-title",
  timeTitle: "iso",
  draftAs: "reply-box",
  replyAt: "message-and-bottom",
  replyPress: "enabled",
  replyIcons: "Regular",
  splitButton: "none",
  secondCompose: "none",
  wellShows: "address",
  quoteAt: "editor",
  signatureId: "kept",
  editorFocusDelay: 80,
  editorRebuiltAfter: 0,
  focusTrap: false,
  ghostText: false,
  leavesAt: "never",
  ownWindow: "filled",
  marks: "known",
  strangeParts: false,
};
