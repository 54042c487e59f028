import type { Scenario } from "../../scenario";
import { inserted, rejection, subjects, threadOf } from "./told";

const { from } = threadOf(subjects.rejection).messages[0] ?? {};
if (!from) throw new Error("The rejection has no sender.");

const noWords = { text: "" };
const says = ["After careful consideration we have decided to go ahead with another candidate"];
const saysNot = [".rps_", "x_Mso"];

/** A message's words, sender, account and time. */
export const message: readonly Scenario[] = [
  ...(["id-inside", "id-outside", "no-number", "class-only"] as const).map(
    (bodyBuild): Scenario => ({
      name: `words are wrapped with ${bodyBuild}`,
      switches: { bodyBuild },
      read: rejection(),
      says,
      saysNot,
      reply: inserted,
    }),
  ),
  {
    name: "a mail is one picture",
    switches: { bodyBuild: "image" },
    read: rejection({ ...noWords, completeness: "partial" }),
  },
  {
    name: "a mail is encrypted",
    switches: { bodyBuild: "encrypted" },
    read: [null, rejection({ ...noWords, completeness: "partial" })],
  },
  {
    name: "a mail is an invitation to the calendar",
    switches: { bodyBuild: "invitation" },
    read: [null, rejection({ ...noWords, completeness: "partial" })],
  },
  { name: "the dark theme colours words anew", switches: { theme: "dark" }, read: rejection(), says, reply: inserted },
  {
    name: "a sender is a name alone",
    switches: { senderShows: "name" },
    read: rejection({ sender: { name: from.name, address: null }, own: null }),
    reply: inserted,
  },
  {
    name: "a sender is an address alone",
    switches: { senderShows: "address" },
    read: ["", from.address].map((name) => rejection({ sender: { name, address: from.address } })),
    reply: inserted,
  },
  {
    name: "a sender shows somebody else’s address as a name",
    switches: { senderShows: "address-as-name" },
    read: rejection({ sender: { name: "talent@elsewhere.example", address: from.address } }),
    reply: inserted,
  },
  {
    name: "nothing names the message of a conversation",
    switches: { senderShows: "label-only" },
    read: null,
  },
  ...(["en", "de", "fr", "zh", "he"] as const).map(
    (fromLabel): Scenario => ({
      name: `only a label tells the sender, in ${fromLabel}`,
      switches: { senderShows: "label-only", conversationView: "off", fromLabel },
      read: rejection(),
      reply: inserted,
    }),
  ),
  ...(["de", "fr", "zh", "he"] as const).map(
    (fromLabel): Scenario => ({
      name: `the page speaks ${fromLabel}`,
      switches: { fromLabel },
      read: rejection(),
      says,
      reply: inserted,
    }),
  ),
  { name: "a folder alone tells the account", switches: { accountAt: "folder-name" }, read: rejection() },
  { name: "the header’s button alone tells the account", switches: { accountAt: "header-button" }, read: rejection() },
  {
    name: "nothing tells the account",
    switches: { accountAt: "nowhere" },
    read: rejection({ account: null, own: null }),
    reply: inserted,
  },
  {
    name: "times are localised",
    switches: { timeTitle: "localised" },
    read: rejection(),
    reply: inserted,
  },
  { name: "times are missing", switches: { timeTitle: "missing" }, read: rejection({ sentAt: null }), reply: inserted },
];
