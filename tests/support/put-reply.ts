import type { Page } from "puppeteer-core";
import type { Mail } from "../../src/core/model/mail";
import type { ReplyAsk, ReplyOutcome } from "../../src/core/model/reply";
import { askExtension } from "./ask-extension";

/** Where a reply is put in: from a page of the extension, into the mail that is open in a tab. */
export interface Putting {
  readonly ownPage: Page;
  readonly tabId: number;
  readonly mail: Mail;
}

/** Lines of the reply that is put in; no page holds them otherwise. */
export const replyLines = [
  "Hello from the test of all pages,",
  "Thank you for telling me, and for the time you took.",
  "With warm wishes,",
];

const ask: Omit<ReplyAsk, "sender"> = {
  wording: "thanks",
  text: replyLines.join("\n\n"),
  signOff: "Ines M.",
  isSure: false,
};

/** Puts the reply in as the popup does, and says how it ended. */
export async function putReply({ ownPage, tabId, mail }: Putting): Promise<ReplyOutcome> {
  const reply = { ...ask, sender: mail.sender.address };
  return askExtension(ownPage, "reply/put", { tabId, messageKey: mail.messageKey, reply });
}

/** Takes it back as the popup does; false: only the mail app's own undo can. */
export async function takeBack({ ownPage, tabId, mail }: Putting): Promise<boolean> {
  const { restored } = await askExtension(ownPage, "reply/take-back", {
    tabId,
    messageKey: mail.messageKey,
  });
  return restored;
}
