import { clickRow, openThread } from "../../../../support/mail-actions";
import type { Scenario } from "../../scenario";
import { inserted, rejection, subjects, threadOf, toldOf } from "./told";

const conversation = toldOf(threadOf(subjects.conversation));

/** The list, the reading pane, and what of it is there. */
export const pane: readonly Scenario[] = [
  { name: "the pane stands below the list", switches: { paneAt: "below" }, read: rejection(), reply: inserted },
  { name: "a mail opens over the list", switches: { paneAt: "off" }, read: rejection(), reply: inserted },
  { name: "a mail comes slowly", switches: { bodyDelay: 800 }, read: rejection(), reply: inserted },
  { name: "a row is selected and the pane stays empty", switches: { leftOut: "pane" }, read: null },
  { name: "a conversation has no messages yet", switches: { leftOut: "messages" }, read: null },
  { name: "a message has no sender yet", switches: { leftOut: "sender" }, read: null },
  { name: "a message has no words yet", switches: { leftOut: "body" }, read: null },
  {
    name: "the pane shows the mail before for a while",
    switches: { paneState: "lags" },
    mail: subjects.invitation,
    act: async (page) => {
      await openThread(page, subjects.rejection);
      return page;
    },
    read: rejection(),
    reply: inserted,
  },
  {
    name: "the pane shows the mail before for good",
    switches: { paneState: "stuck" },
    mail: subjects.rejection,
    act: async (page) => {
      await clickRow(page, subjects.invitation);
      return page;
    },
    read: null,
  },
  { name: "two rows are selected", switches: { selectedRows: "two" }, read: null },
  { name: "rows tell no ids", switches: { rowIds: "missing" }, read: rejection(), reply: inserted },
  {
    name: "advertisements stand about",
    switches: { adBar: true },
    read: rejection(),
    saysNot: ["shoes"],
    reply: inserted,
  },
  { name: "conversations are off", switches: { conversationView: "off" }, read: rejection(), reply: inserted },
  {
    name: "conversations are off and the pane shows the mail before for good",
    switches: { conversationView: "off", paneState: "stuck" },
    act: async (page) => {
      await clickRow(page, subjects.invitation);
      return page;
    },
    read: null,
  },
  { name: "the newest message is the last", switches: {}, mail: subjects.conversation, read: conversation },
  {
    name: "the newest message is the first",
    switches: { newestAt: "top" },
    mail: subjects.conversation,
    read: conversation,
    reply: inserted,
  },
  {
    name: "the newest message is the first and times are localised",
    switches: { newestAt: "top", timeTitle: "localised" },
    mail: subjects.conversation,
    read: conversation,
    reply: inserted,
  },
  {
    name: "all messages are open",
    switches: { openItems: "all", replyAt: "message" },
    mail: subjects.conversation,
    read: conversation,
    says: ["offer the Design Lead role to somebody else"],
    reply: inserted,
  },
  {
    name: "all messages are open and nothing tells which is the newest",
    switches: { openItems: "all", timeTitle: "missing" },
    mail: subjects.conversation,
    read: null,
  },
  { name: "all messages are folded", switches: { openItems: "none" }, mail: subjects.conversation, read: null },
  { name: "the list never rests", switches: { mutationsPerSecond: 300 }, read: rejection(), reply: inserted },
];
