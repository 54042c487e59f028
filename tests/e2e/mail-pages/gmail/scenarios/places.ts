import { popOut } from "../../../../support/mail-actions";
import type { Scenario } from "../../scenario";
import { idsOfThread, tokenOfThread } from "../ids";
import { inserted, rejection, rejectionThread } from "./told";

const token = tokenOfThread(rejectionThread);
const { perm, legacy } = idsOfThread(rejectionThread);

/** Addresses under which the same mail is open. */
const addresses: readonly (readonly [name: string, path: string])[] = [
  ["the mail is open from the start", `/mail/u/0/#inbox/${token}`],
  ["the address names the mail by its older id", `/mail/u/0/#inbox/${legacy}`],
  ["the mail was searched for", `/mail/u/0/#search/product+designer/${token}`],
  ["the mail lies under a label", `/mail/u/0/#label/jobs/${token}`],
];

/** Accounts in which it is the same mail. */
const accounts: readonly (readonly [name: string, path: string])[] = [
  ["it is the second account", "/mail/u/1/"],
  ["the account is named by its address", `/mail/u/${rejection.account}/`],
  ["the mailbox is somebody else’s, and shared", "/mail/b/AEoRXRTtw1/u/0/"],
];

/** Pages of Gmail on which nobody reads a mail. */
const otherPages: readonly (readonly [name: string, path: string])[] = [
  ["mails are to be printed", `/mail/u/0/?view=pt&search=all&th=${legacy}`],
  ["the whole of a clipped mail is shown", `/mail/u/0/?ui=2&view=lg&permmsgid=${rejection.messageKey}`],
  ["a window is there to write a mail", "/mail/u/0/?view=cm&fs=1&tf=1"],
  ["settings are shown", "/mail/u/0/#settings/general"],
];

export const places: readonly Scenario[] = [
  ...addresses.map(([name, path]): Scenario => ({ name, switches: {}, path, mail: null, read: rejection })),
  ...accounts.map(([name, path]): Scenario => ({ name, switches: {}, path, read: rejection, reply: inserted })),
  ...otherPages.map(([name, path]): Scenario => ({ name, switches: {}, path, mail: null, read: null })),
  { name: "the mail is in a window of its own", switches: {}, act: popOut, read: rejection, reply: inserted },
  {
    name: "a window of its own was opened by its address",
    switches: { headerButtons: "B", gmailLanguage: "ar" },
    path: `/mail/u/0/?view=btop&ver=1&search=inbox&th=${encodeURIComponent(`#${perm}`)}`,
    mail: null,
    read: rejection,
    reply: inserted,
  },
];
