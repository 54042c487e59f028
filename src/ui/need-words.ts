import { say, type WordKey } from "../platform/words";

/** What the needs of all hosts are called where a person reads them, with their article. */
export const needWords: Readonly<Record<string, WordKey>> = {
  main: "needMain",
  standalone: "needStandalone",
  pane: "needPane",
  thread: "needThread",
  subject: "needSubject",
  message: "needMessage",
  header: "needHeader",
  sender: "needSender",
  from: "needSender",
  fromText: "needFromText",
  body: "needBody",
  keys: "needKeys",
  snippet: "needSnippet",
  clipped: "needClipped",
  time: "needTime",
  toolbar: "needToolbar",
  named: "needNamed",
  item: "needItem",
  foreign: "needForeign",
  openRow: "needSelectedRow",
  rowThread: "needRowThread",
  account: "needAccount",
  selectedRow: "needSelectedRow",
  replyBar: "needReplyBar",
  provenButton: "needProvenButton",
  replyButton: "needReplyButton",
  ribbonButton: "needRibbonButton",
  moreButton: "needMoreButton",
  replyItem: "needReplyItem",
  replyBox: "needReplyBox",
  editor: "needEditor",
  sendButton: "needSendButton",
  boxSubject: "needBoxSubject",
  recipient: "needRecipient",
  signature: "needSignature",
  quote: "needQuote",
  replyToAll: "needReplyToAll",
  replyToOne: "needReplyToOne",
  forward: "needForward",
};

/** A need in plain words; one that has none yet by its own name, taken apart: `replyToAll` is "reply to all". */
export function sayNeed(need: string): string {
  const key = Object.hasOwn(needWords, need) ? needWords[need] : undefined;
  return key ? say(key) : need.replace(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
}
