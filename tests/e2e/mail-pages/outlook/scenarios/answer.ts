import type { Page } from "puppeteer-core";
import { openReply, openThread } from "../../../../support/mail-actions";
import type { Thread } from "../../mailbox";
import type { Scenario } from "../../scenario";
import { inserted, mailboxWith, rejection, subjects, threadOf, toldOf } from "./told";

const cannot = { outcome: "trouble" } as const;
const noButton = { outcome: "trouble", trouble: "no-button" } as const;

/** The rejection, after an invitation that somebody else wrote. */
const withFirstWriter = mailboxWith({
  messages: [
    {
      from: { name: "Dana Roth", address: "dana.roth@nordlicht-energie.example" },
      at: "2026-11-02T08:00:00Z",
      text: "Dear Ines,\n\nWe would like to meet you on Monday.\n\nDana",
    },
    ...threadOf(subjects.rejection).messages,
  ],
});

/** What the person presses before. */
function pressing(selector: string) {
  return async (page: Page) => {
    await page.click(selector);
    await page.waitForSelector("[data-look=compose] [data-look=editor]", { visible: true });
    return page;
  };
}

/** How a reply is opened, and whom it goes to. */
export const answer: readonly Scenario[] = [
  ...(["message-and-bottom", "message", "bottom", "ribbon", "menu"] as const).map(
    (replyAt): Scenario => ({
      name: `Reply stands in ${replyAt}`,
      switches: { replyAt },
      read: rejection(),
      reply: inserted,
    }),
  ),
  { name: "there is no Reply", switches: { replyAt: "nowhere" }, read: rejection(), reply: noButton },
  ...(["disabled", "aria-disabled"] as const).map(
    (replyPress): Scenario => ({
      name: `Reply is ${replyPress}`,
      switches: { replyPress },
      read: rejection(),
      reply: noButton,
    }),
  ),
  ...(["Filled", "20Regular"] as const).map(
    (replyIcons): Scenario => ({
      name: `icons are ${replyIcons}`,
      switches: { replyIcons },
      read: rejection(),
      reply: inserted,
    }),
  ),
  ...(["reply", "reply-all"] as const).flatMap((splitButton): Scenario[] =>
    (["message-and-bottom", "ribbon", "menu"] as const).map((replyAt) => ({
      name: `the account’s own way is ${splitButton}, in ${replyAt}`,
      switches: { splitButton, replyAt },
      read: rejection(),
      reply: inserted,
    })),
  ),
  { name: "the box comes late", switches: { replyDelay: 2_500 }, read: rejection(), reply: inserted },
  {
    name: "no box comes",
    switches: { replyBox: "none" },
    read: rejection(),
    reply: { outcome: "trouble", trouble: "no-box" },
  },
  { name: "two boxes come", switches: { replyBox: "two" }, read: rejection(), reply: cannot },
  {
    name: "the box goes to somebody else",
    switches: { recipient: "somebody@elsewhere.example" },
    read: rejection(),
    reply: { outcome: "asks", doubt: "other-recipient" },
  },
  {
    name: "a box for the sender is open",
    switches: {},
    act: async (page) => {
      await openReply(page);
      return page;
    },
    read: rejection(),
    reply: inserted,
  },
  {
    name: "the person has begun to answer",
    switches: {},
    act: async (page) => {
      await openReply(page);
      await page.keyboard.type("Dear Mara, one moment.");
      return page;
    },
    read: rejection(),
    reply: { outcome: "inserted", keptWords: true },
    keeps: ["Dear Mara, one moment."],
  },
  ...(["address", "name"] as const).map(
    (wellShows): Scenario => ({
      name: `a box for all is open, and people are shown by their ${wellShows}`,
      switches: { wellShows },
      act: pressing("[data-look=way][data-press=reply-all]"),
      read: rejection(),
      reply: [{ outcome: "asks", doubt: "reply-all" }, cannot],
    }),
  ),
  {
    name: "a box that sends the mail on is open",
    switches: {},
    act: pressing("[data-look=way][data-press=forward]"),
    read: rejection(),
    reply: [{ outcome: "asks" }, cannot],
  },
  { name: "people are shown by name", switches: { wellShows: "name" }, read: rejection(), reply: inserted },
  ...(["address", "name"] as const).map(
    (wellShows): Scenario => ({
      name: `an older message’s sender is being answered, shown by ${wellShows}`,
      switches: { openItems: "all", replyAt: "message", wellShows },
      mailbox: withFirstWriter,
      act: pressing("[data-look=item]:first-child [data-press=reply]"),
      read: toldOf(withFirstWriter.threads[0] as Thread),
      reply: [{ outcome: "asks" }, cannot],
    }),
  ),
  {
    name: "another mail is opened at the press",
    switches: { leavesAt: "reply-press", replyDelay: 300 },
    read: rejection(),
    reply: cannot,
  },
  {
    name: "another mail is opened at the first words",
    switches: { leavesAt: "first-words" },
    read: rejection(),
    reply: cannot,
  },
  {
    name: "the person opens another mail before the box is there",
    switches: { replyDelay: 1_500 },
    read: rejection(),
    meanwhile: async (page) => openThread(page, subjects.invitation),
    reply: cannot,
  },
  {
    name: "an answer of another day is restored",
    switches: {},
    mailbox: mailboxWith({ draft: "Dear Mara,\n\nI began this yesterday." }),
    read: rejection(),
    reply: { outcome: "inserted", keptWords: true },
    keeps: ["I began this yesterday."],
  },
  ...(["item", "bare-item", "folded-item"] as const).map(
    (draftAs): Scenario => ({
      name: `an answer of another day is shown as ${draftAs}`,
      switches: { draftAs },
      mailbox: mailboxWith({ draft: "Dear Mara,\n\nI began this yesterday." }),
      read: rejection(),
      reply: [{ outcome: "inserted" }, cannot],
      // What is folded stands in no editor.
      keeps: draftAs === "folded-item" ? [] : ["I began this yesterday."],
    }),
  ),
];
