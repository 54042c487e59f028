import { gmailActions } from "../../../../support/gmail-actions";
import type { Scenario } from "../../scenario";
import { tokenOfThread } from "../ids";
import { pressBar, write } from "./acts";
import { withHistory } from "./threads";
import { demoThread, inserted, notInserted, rejection, rejectionThread, toldOf } from "./told";

const noReply = demoThread("Calder & Finch: your application for UX Designer");
const invitation = demoThread("Interview for Product Designer at Tidewell");

const secondNo = {
  from: { name: "Dana Ferrant", address: "dana.ferrant@nordlicht-energie.example" },
  at: "2026-11-21T08:00:00Z",
  text: "Hello Ines,\n\nI wanted to add that we enjoyed meeting you.\n\nDana",
} as const;

/** Where Reply is found. */
const buttons: readonly Scenario[] = [
  {
    name: "the header’s buttons are the newer ones",
    switches: { headerButtons: "B" },
    read: rejection,
    reply: inserted,
  },
  ...(["A", "B"] as const).flatMap((headerButtons): Scenario[] => [
    {
      name: `there is no bar, and header ${headerButtons}`,
      switches: { headerButtons, replyBar: "none" },
      read: rejection,
      reply: inserted,
    },
    {
      name: `there is no bar, and header ${headerButtons} has words for buttons`,
      switches: { headerButtons, replyBar: "none", buttonWords: true, reactFirst: false },
      read: rejection,
      reply: inserted,
    },
    {
      name: `Reply stands in the menu of header ${headerButtons} alone`,
      switches: { headerButtons, replyBar: "none", replyInHeader: false },
      read: rejection,
      reply: [inserted, { outcome: "trouble", trouble: "no-button" }],
    },
  ]),
  { name: "the bar is there twice", switches: { replyBar: "twice" }, read: rejection, reply: inserted },
  {
    name: "nobody may answer",
    switches: { replyBar: "disabled" },
    read: rejection,
    reply: { outcome: "trouble", trouble: "no-button" },
  },
  {
    name: "the header is built anew when it is pointed at",
    switches: { rebuilds: "header", replyBar: "none" },
    act: async (page) => {
      await page.click("[role=main] .zd, [role=main] td.gH [role=checkbox]");
      return page;
    },
    read: rejection,
    reply: inserted,
  },
  { name: "the mail is built anew all the time", switches: { rebuilds: "message" }, read: rejection, reply: inserted },
  {
    name: "another extension has its parts there",
    switches: { otherExtension: true },
    read: rejection,
    reply: inserted,
  },
];

/** Whom it goes to. */
const people: readonly Scenario[] = [
  {
    name: "the mail went to others too",
    switches: { otherRecipients: true, replyAllWords: "Reply to all" },
    read: rejection,
    reply: inserted,
  },
  {
    name: "the account answers everybody by default, and the bar says whom",
    switches: { otherRecipients: true, defaultReply: "reply-all" },
    read: rejection,
    reply: inserted,
  },
  {
    name: "the account answers everybody by default, and there is no bar",
    switches: { otherRecipients: true, defaultReply: "reply-all", replyBar: "none" },
    read: rejection,
    reply: [{ outcome: "asks", doubt: "reply-all" }, { outcome: "trouble", trouble: "no-button" }, inserted],
  },
  {
    name: "an answer to everybody was opened",
    switches: { otherRecipients: true },
    act: (page) => pressBar(page, "bkI"),
    read: rejection,
    reply: notInserted,
  },
  {
    name: "the mail is being forwarded",
    switches: {},
    act: (page) => pressBar(page, "bkG"),
    read: rejection,
    reply: { outcome: "trouble" },
  },
  {
    name: "the box goes to somebody else",
    switches: { recipient: "somebody@elsewhere.example" },
    read: rejection,
    reply: { outcome: "asks", doubt: "other-recipient" },
  },
  {
    name: "the sender takes no replies",
    switches: {},
    mail: noReply.subject,
    read: toldOf(noReply),
    reply: { outcome: "asks", doubt: "no-reply-recipient" },
  },
  ...(["docked", "minimised", "fullscreen"] as const).map(
    (otherBoxes): Scenario => ({
      name: `a mail to somebody else is being written: ${otherBoxes}`,
      switches: { otherBoxes },
      // What lies over the whole page lies over the list too: the mail is open from the start.
      mail: null,
      path: `/mail/u/0/#inbox/${tokenOfThread(rejectionThread)}?compose=new`,
      read: rejection,
      reply: inserted,
      keeps: ["Hello Sam Rivera, shall we meet on Saturday?"],
    }),
  ),
  {
    name: "the answer is being written in a window of its own",
    switches: { otherBoxes: "popped-out reply" },
    read: rejection,
    reply: [inserted, { outcome: "trouble", trouble: "unsure" }],
  },
  {
    name: "an answer to an older message is begun",
    switches: { olderReply: true },
    mail: withHistory.subject,
    read: toldOf(withHistory),
    reply: [inserted, { outcome: "trouble", trouble: "unsure" }],
    keeps: ["I am writing this to an older mail."],
  },
];

/** What happens meanwhile, and afterwards. */
const courses: readonly Scenario[] = [
  {
    name: "the mail is left while its box opens",
    switches: { replyDelay: 900 },
    read: rejection,
    reply: { outcome: "trouble" },
    meanwhile: (page) => gmailActions.backToList(page),
  },
  {
    name: "another mail is opened while the reply goes in",
    switches: { replyDelay: 300 },
    read: rejection,
    reply: notInserted,
    meanwhile: async (page) => {
      await page.waitForSelector(".aoI");
      await gmailActions.backToList(page);
      await gmailActions.openThread(page, invitation.subject);
    },
  },
  {
    name: "an answer was sent a moment ago",
    switches: {},
    act: async (page) => {
      await write(page, "Thank you for telling me.");
      await page.evaluate(() => window.simulatedGmail.sendReply());
      return page;
    },
    read: {
      threadKey: rejection.threadKey,
      own: true,
      sentAt: null,
      sender: { name: "Ines Moreau", address: rejection.account },
    },
    says: ["Thank you for telling me."],
  },
  {
    name: "somebody answered while the mail was read",
    switches: {},
    act: async (page) => {
      await page.evaluate((message) => window.simulatedGmail.receiveAnswer(message), secondNo);
      return page;
    },
    read: toldOf({ ...rejectionThread, messages: [...rejectionThread.messages, secondNo] }),
    reply: inserted,
  },
];

export const replying: readonly Scenario[] = [...buttons, ...people, ...courses];
