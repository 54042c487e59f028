import { popOut } from "../../../../support/mail-actions";
import type { Scenario } from "../../scenario";
import { idsOf } from "../page/ids";
import { inserted, rejection, subjects, threadOf } from "./told";

const ids = idsOf(threadOf(subjects.rejection));
const message = ids.messages.at(-1) ?? "";

/** Only the window's own content tells who reads there: nothing does. */
const withoutAccount = { account: null, own: null };

/** Hosts, addresses and kinds of windows. */
export const places: readonly Scenario[] = [
  { name: "all is as usual", switches: {}, read: rejection(), reply: inserted },
  ...["outlook.office.com", "outlook.office365.com", "outlook.cloud.microsoft"].map(
    (host): Scenario => ({
      name: `the host is ${host}`,
      switches: {},
      path: `https://${host}/mail/0/`,
      read: rejection(),
      reply: inserted,
    }),
  ),
  { name: "a second account is used", switches: {}, path: "/mail/1/", read: rejection(), reply: inserted },
  { name: "the address names no account", switches: {}, path: "/mail/", read: rejection(), reply: inserted },
  {
    name: "the address names the conversation from the start",
    switches: {},
    path: `/mail/0/inbox/id/${encodeURIComponent(ids.conversation)}`,
    mail: null,
    read: rejection(),
    reply: inserted,
  },
  ...["/calendar/view/week", "/people/", "/hosted/"].flatMap((path): Scenario[] => [
    { name: `another app is open at ${path}`, switches: {}, path, mail: null, read: null },
    { name: `one came to the mails from ${path}`, switches: {}, path, read: rejection(), reply: inserted },
  ]),
  {
    name: "one left the mail for the calendar",
    switches: {},
    act: async (page) => {
      await page.click("[data-press=to-calendar]");
      return page;
    },
    read: null,
  },
  { name: "settings lie over the mails", switches: {}, path: "/mail/0/options/general", mail: null, read: null },
  { name: "one only writes", switches: {}, path: "/mail/deeplink/compose", mail: null, read: null },
  { name: "a draft is open alone", switches: {}, path: "/mail/compose/AAMkADExample", mail: null, read: null },
  { name: "a mail is printed", switches: {}, path: `/mail/0/print/${message}`, mail: null, read: null },
  {
    name: "a window of its own has an address",
    switches: {},
    path: `/mail/deeplink/read/${message}`,
    mail: null,
    read: rejection({ ...withoutAccount, threadKey: message }),
    reply: inserted,
  },
  {
    name: "a window of its own was filled by its opener",
    switches: {},
    act: popOut,
    read: rejection(withoutAccount),
    reply: inserted,
  },
  {
    name: "a window of its own was written anew by its opener",
    switches: { ownWindow: "rewritten" },
    act: popOut,
    read: rejection(withoutAccount),
    reply: inserted,
  },
];
