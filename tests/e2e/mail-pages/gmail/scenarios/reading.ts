import { gmailActions } from "../../../../support/gmail-actions";
import type { Scenario, Told } from "../../scenario";
import { gmailChoices } from "../switches";
import { pressRow } from "./acts";
import { longThread, ownLast, withHistory, withPictures } from "./threads";
import {
  decision,
  demoThread,
  firstWords,
  inserted,
  insertedAbove,
  lastWords,
  mailboxWith,
  rejection,
  toldOf,
} from "./told";

const { address } = rejection.sender;

/** Nothing to read is said, or nothing is said at all; never that a mail without words was read as a whole. */
const unreadable: readonly Told[] = [{ ...rejection, text: "", completeness: "partial" }, null];

/** What is read, however the mail lies on the page. */
const mails: readonly Scenario[] = [
  { name: "all is as usual", switches: {}, says: [firstWords, decision, lastWords], read: rejection, reply: inserted },
  { name: "bodies come late", switches: { bodyDelay: 800 }, says: [decision], read: rejection },
  { name: "two views are shown for a while", switches: { viewOverlap: 700 }, read: rejection },
  { name: "the list changes all the time", switches: { mutationsPerSecond: 300 }, read: rejection, reply: inserted },
  { name: "the theme is dark", switches: { theme: "dark" }, read: rejection },
  { name: "the frame is dark and the mail is light", switches: { backdrop: "dark picture" }, read: rejection },
  { name: "no mail is open", switches: {}, mail: null, read: null },
  {
    name: "the mail was left",
    switches: {},
    act: async (page) => {
      await gmailActions.backToList(page);
      return page;
    },
    read: null,
  },
  { name: "the messages never come", switches: { leftOut: "messages" }, read: null },
  { name: "the body never comes", switches: { leftOut: "body" }, read: null },
  {
    name: "the sender never comes",
    switches: { leftOut: "sender" },
    read: [{ ...rejection, sender: { name: "", address: null }, own: null }, null],
  },
  {
    name: "the subject has pictures in it",
    switches: {},
    mailbox: mailboxWith(withPictures),
    mail: withPictures.subject,
    read: toldOf(withPictures),
  },
];

/** Who wrote it. */
const senders: readonly Scenario[] = [
  {
    name: "the sender has no name but the address",
    switches: { senderName: "address" },
    read: { ...rejection, sender: { name: "", address } },
  },
  {
    name: "the sender is called by somebody else’s address",
    switches: { senderName: "another address" },
    read: { ...rejection, sender: { name: "payments@bank.example", address } },
  },
  {
    name: "the mail came through a list",
    switches: { senderName: "via" },
    read: { ...rejection, sender: { name: "Mara Lindqvist via Hiring Group", address } },
  },
  {
    name: "the person’s own answer is the newest",
    switches: {},
    mailbox: mailboxWith(ownLast),
    mail: ownLast.subject,
    read: toldOf(ownLast),
  },
];

/** What the body is, and what Gmail says around it. */
const bodies: readonly Scenario[] = [
  {
    name: "the mail is clipped",
    switches: { bodyKind: "clipped" },
    says: [firstWords],
    saysNot: [lastWords],
    read: { ...rejection, completeness: "partial" },
  },
  { name: "a part of the mail is trimmed", switches: { bodyKind: "trimmed" }, says: [firstWords], read: rejection },
  ...(["confidential", "picture", "amp"] as const).map(
    (bodyKind): Scenario => ({ name: `the mail is no text but ${bodyKind}`, switches: { bodyKind }, read: unreadable }),
  ),
  {
    name: "a warning says that the sender is a stranger",
    switches: { notice: "external" },
    says: [decision],
    saysNot: ["outside your organisation"],
    read: rejection,
  },
  {
    name: "a warning says that the mail is dangerous",
    switches: { notice: "spam" },
    says: [decision],
    saysNot: ["seems dangerous"],
    read: rejection,
  },
  {
    name: "the mail is translated",
    switches: { notice: "translated" },
    says: [decision],
    saysNot: ["Translated from", "Show original"],
    read: rejection,
  },
];

/** How its ids are written. The times they hold are read in any case. */
const ids: readonly Scenario[] = [
  ...(["undefined", "no legacy", "in the log only"] as const).flatMap((how): Scenario[] => [
    { name: `messages have their ids: ${how}`, switches: { messageIds: how }, read: rejection, reply: inserted },
    { name: `the thread has its ids: ${how}`, switches: { threadIds: how }, read: rejection, reply: inserted },
  ]),
  {
    name: "all ids stand in the log only",
    switches: { messageIds: "in the log only", threadIds: "in the log only" },
    mailbox: mailboxWith(withHistory),
    mail: withHistory.subject,
    read: toldOf(withHistory),
  },
  { name: "messages have no ids", switches: { messageIds: "none" }, read: null },
  {
    name: "the thread has no ids",
    switches: { threadIds: "none" },
    read: [{ messageKey: rejection.messageKey, subject: rejection.subject }, null],
  },
];

/** What lies above and below it in its thread. */
const threads: readonly Scenario[] = [
  {
    name: "older messages are folded, each into a line",
    switches: {},
    mail: withHistory.subject,
    read: toldOf(withHistory),
    reply: inserted,
  },
  {
    name: "older messages are folded into one line",
    switches: { olderMessages: "bundled" },
    mailbox: mailboxWith(longThread),
    mail: longThread.subject,
    read: toldOf(longThread),
    reply: inserted,
  },
  {
    name: "the mails of a thread are shown one by one",
    switches: { threadsTogether: false },
    mail: withHistory.subject,
    read: toldOf({ ...withHistory, messages: withHistory.messages.slice(-1) }),
    reply: inserted,
  },
  {
    name: "a draft lies folded below it",
    switches: { threadDraft: "line" },
    read: rejection,
    reply: inserted,
  },
  {
    name: "a draft lies open below it",
    switches: { threadDraft: "editor" },
    read: rejection,
    reply: insertedAbove,
    keeps: ["I began this answer last week."],
  },
];

/** In whose language, and in which pane. */
const ways: readonly Scenario[] = [
  ...gmailChoices.gmailLanguage.slice(1).map(
    (gmailLanguage): Scenario => ({
      name: `the page speaks ${gmailLanguage}`,
      switches: { gmailLanguage, otherRecipients: true, headerButtons: gmailLanguage === "ko" ? "B" : "A" },
      read: rejection,
      reply: inserted,
    }),
  ),
  ...(["right", "below"] as const).map(
    (previewPane): Scenario => ({
      name: `mails are read in a pane: ${previewPane}`,
      switches: { previewPane },
      read: rejection,
      reply: inserted,
    }),
  ),
  { name: "the pane is empty", switches: { previewPane: "right" }, mail: null, read: null },
  {
    name: "the pane shows a mail while the row of another is selected",
    switches: { previewPane: "right", stalePane: true },
    act: (page) => pressRow(page, demoThread("Interview for Product Designer at Tidewell").subject),
    read: [rejection, null],
    reply: [inserted, { outcome: "trouble" }],
  },
  {
    name: "another mail is opened in the pane",
    switches: { previewPane: "below" },
    act: (page) => pressRow(page, withHistory.subject),
    read: toldOf(withHistory),
  },
];

export const reading: readonly Scenario[] = [...mails, ...senders, ...bodies, ...ids, ...threads, ...ways];
