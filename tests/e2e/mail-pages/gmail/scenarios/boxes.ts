import type { Scenario } from "../../scenario";
import { pressBar, write } from "./acts";
import { ownWords, withDraft, withHistory } from "./threads";
import { inserted, insertedAbove, mailboxWith, notInserted, rejection, toldOf } from "./told";

/** How the box comes. */
const boxes: readonly Scenario[] = [
  { name: "the box comes at once", switches: { replyDelay: 0 }, read: rejection, reply: inserted },
  { name: "the box comes after three seconds", switches: { replyDelay: 3000 }, read: rejection, reply: inserted },
  { name: "focus comes late", switches: { focusDelay: 900 }, read: rejection, reply: inserted },
  {
    name: "the box does not come",
    switches: { replyBox: "none" },
    read: rejection,
    reply: { outcome: "trouble", trouble: "no-box" },
  },
  { name: "two boxes come", switches: { replyBox: "two" }, read: rejection, reply: { outcome: "trouble" } },
  {
    name: "two boxes are open",
    switches: { replyBox: "two" },
    act: (page) => pressBar(page, "bkH"),
    read: rejection,
    reply: { outcome: "trouble", trouble: "unsure" },
  },
  {
    name: "the editor is exchanged while the box opens",
    switches: { boxRebuilt: "while it opens" },
    read: rejection,
    reply: inserted,
  },
  {
    name: "the editor is exchanged while the reply goes in",
    switches: { boxRebuilt: "while it is used" },
    read: rejection,
    reply: [{ outcome: "inserted" }, { outcome: "trouble", trouble: "partly-arrived" }],
    takesBack: false,
  },
  { name: "the box says late what it answers", switches: { replyFields: "late" }, read: rejection, reply: inserted },
  { name: "the box never says what it answers", switches: { replyFields: "never" }, read: rejection, reply: inserted },
];

/** What stands in it. */
const contents: readonly Scenario[] = [
  { name: "there is no signature", switches: { signature: false }, read: rejection, reply: inserted },
  {
    name: "the quoted mail is in the box, and the signature above it",
    switches: { quoteInBox: true },
    mail: withHistory.subject,
    read: toldOf(withHistory),
    reply: inserted,
  },
  {
    name: "the quoted mail is in the box, and the signature below it",
    switches: { quoteInBox: true, signaturePlace: "below the quote" },
    mail: withHistory.subject,
    read: toldOf(withHistory),
    reply: inserted,
  },
  {
    name: "mails are plain text",
    switches: { plainText: true },
    read: rejection,
    // A signature that is text like any other cannot be told from words of one's own.
    reply: { outcome: "inserted" },
  },
  {
    name: "something was written",
    switches: {},
    act: (page) => write(page, "Dear Mara, this much is mine."),
    read: rejection,
    reply: insertedAbove,
    keeps: ["Dear Mara, this much is mine."],
  },
  {
    name: "a draft of another day is open",
    switches: {},
    mailbox: mailboxWith(withDraft),
    mail: withDraft.subject,
    read: toldOf(withDraft),
    reply: insertedAbove,
    keeps: [ownWords],
  },
  ...([250, 600] as const).map(
    (draftDelay): Scenario => ({
      name: `a draft of another day comes ${draftDelay} ms after the box`,
      switches: { draftDelay, draftRestored: "on Reply" },
      mailbox: mailboxWith(withDraft),
      mail: withDraft.subject,
      read: toldOf(withDraft),
      reply: [{ outcome: "inserted" }, ...notInserted],
      keeps: [ownWords],
    }),
  ),
];

export const boxScenarios: readonly Scenario[] = [...boxes, ...contents];
