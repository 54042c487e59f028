import { type CommonSwitches, usualCommon } from "../common-switches";

/** What each switch can be that chooses among a few ways, the ordinary one first. */
export const gmailChoices = {
  headerButtons: ["A", "B"],
  defaultReply: ["reply", "reply-all"],
  replyBar: ["plain", "twice", "none", "disabled"],
  replyFields: ["filled", "late", "never"],
  signaturePlace: ["above the quote", "below the quote"],
  draftRestored: ["with the thread", "on Reply"],
  boxRebuilt: ["never", "while it opens", "while it is used"],
  messageIds: ["both", "undefined", "no legacy", "in the log only", "none"],
  threadIds: ["both", "undefined", "no legacy", "in the log only", "none"],
  gmailLanguage: ["en", "de", "es", "vi", "ko", "ar"],
  replyAllWords: ["Reply all", "Reply to all"],
  previewPane: ["off", "right", "below"],
  otherBoxes: ["none", "docked", "minimised", "fullscreen", "popped-out reply"],
  bodyKind: ["letter", "clipped", "trimmed", "confidential", "picture", "amp"],
  notice: ["none", "external", "spam", "translated"],
  senderName: ["name", "address", "another address", "via"],
  threadDraft: ["none", "line", "editor"],
  olderMessages: ["lines", "bundled"],
  rebuilds: ["nothing", "header", "message"],
  backdrop: ["plain", "dark picture"],
} as const;

type Choice<K extends keyof typeof gmailChoices> = (typeof gmailChoices)[K][number];

/** How the simulated Gmail behaves. */
export interface GmailSwitches extends CommonSwitches {
  /** Which header buttons a message has: the older row of `aaq`, which wants a whole press, or the newer `DILLkc`, which a click is enough for. */
  readonly headerButtons: Choice<"headerButtons">;
  /** Whether the first button of a header is a reaction, so that "the first button" is never Reply. */
  readonly reactFirst: boolean;
  /** Whether the header's buttons are words in place of pictures. */
  readonly buttonWords: boolean;
  /** Whether a header has Reply beside its menu, or in the menu alone. */
  readonly replyInHeader: boolean;
  /** What the account does by default: with `reply-all` the header's button answers everybody, where there is more than one. */
  readonly defaultReply: Choice<"defaultReply">;
  /** Whether the newest message went to three more people. */
  readonly otherRecipients: boolean;
  /** The bar below a thread: there, there twice with the first one hidden, not there, or there with nothing that may be pressed, as for a sender nobody may answer. */
  readonly replyBar: Choice<"replyBar">;
  /** Milliseconds from an editor to the focus the page gives it, with the caret at its start. */
  readonly focusDelay: number;
  /** Milliseconds from an editor to the draft that takes the place of all it holds. */
  readonly draftDelay: number;
  /** Whether a draft of another day opens with its thread, or waits until Reply is pressed. */
  readonly draftRestored: Choice<"draftRestored">;
  /** Whether the page puts a new editor in the place of the one it built, with the same words: while the box opens, or once more when it is in use. */
  readonly boxRebuilt: Choice<"boxRebuilt">;
  /** The hidden fields that tie a box to its mail: filled at once, "undefined" for 400 ms, or for good. */
  readonly replyFields: Choice<"replyFields">;
  /** Whether the quoted mail stands in the editor, or is kept behind three dots outside it. */
  readonly quoteInBox: boolean;
  /** Where the signature stands when the quoted mail is in the editor. */
  readonly signaturePlace: Choice<"signaturePlace">;
  /** Whether mails are written as plain text: the signature is text like any other, and formatting is dropped. */
  readonly plainText: boolean;
  /** How messages carry their ids. What the account wrote itself is named `msg-a:r` in any case. */
  readonly messageIds: Choice<"messageIds">;
  /** How the thread's heading carries its ids. */
  readonly threadIds: Choice<"threadIds">;
  /** The language of everything the page says, dates and title included; `ar` runs from right to left. */
  readonly gmailLanguage: Choice<"gmailLanguage">;
  /** What English pages call an answer to everybody. */
  readonly replyAllWords: Choice<"replyAllWords">;
  /** Where mails are read: in place of the list, beside it or below it. */
  readonly previewPane: Choice<"previewPane">;
  /** Whether the pane goes on showing the mail it shows, while address and selected row name the next. */
  readonly stalePane: boolean;
  /** Whether the mails of a thread are shown together, or one by one. */
  readonly threadsTogether: boolean;
  /** Mails to other people that are being written: two in windows at the foot, one folded, or one over the whole page. Or the answer to this very mail is in such a window. */
  readonly otherBoxes: Choice<"otherBoxes">;
  /** Whether the message before the newest is open as well, with a reply to it begun. */
  readonly olderReply: boolean;
  /** What the newest message's body is. */
  readonly bodyKind: Choice<"bodyKind">;
  /** What Gmail itself says above the newest message's body. */
  readonly notice: Choice<"notice">;
  /** What the newest message's sender is called: by name, by the address itself, by somebody else's address, or as a list does. */
  readonly senderName: Choice<"senderName">;
  /** A draft at the end of the thread: none, as a line, or with its editor open. */
  readonly threadDraft: Choice<"threadDraft">;
  /** Older messages as a line each, or those between the first and the last two folded into one. */
  readonly olderMessages: Choice<"olderMessages">;
  /** What is built anew under one's hands: nothing, a header that is pointed at or starred, or the newest message all the time. */
  readonly rebuilds: Choice<"rebuilds">;
  /** Milliseconds for which two views are `role=main` together. */
  readonly viewOverlap: number;
  /** A theme of the person's own: the frame is dark by a picture, while mails stay light. */
  readonly backdrop: Choice<"backdrop">;
  /** Whether another extension has put its parts on the page: a button, a hidden heading, and a field for notes in the thread. */
  readonly otherExtension: boolean;
  /** Names that a redesign took away: classes and attributes, hashed anew at each load; `all` is every one there is. */
  readonly hashedNames: readonly string[] | "all";
}

export const usualGmail: GmailSwitches = {
  ...usualCommon,
  headerButtons: "A",
  reactFirst: true,
  buttonWords: false,
  replyInHeader: true,
  defaultReply: "reply",
  otherRecipients: false,
  replyBar: "plain",
  focusDelay: 60,
  draftDelay: 250,
  draftRestored: "with the thread",
  boxRebuilt: "never",
  replyFields: "filled",
  quoteInBox: false,
  signaturePlace: "above the quote",
  plainText: false,
  messageIds: "both",
  threadIds: "both",
  gmailLanguage: "en",
  replyAllWords: "Reply all",
  previewPane: "off",
  stalePane: false,
  threadsTogether: true,
  otherBoxes: "none",
  olderReply: false,
  bodyKind: "letter",
  notice: "none",
  senderName: "name",
  threadDraft: "none",
  olderMessages: "lines",
  rebuilds: "nothing",
  viewOverlap: 30,
  backdrop: "plain",
  otherExtension: false,
  hashedNames: [],
};
