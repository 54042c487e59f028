import { openReply, openWindow } from "../../../../support/mail-actions";
import { find } from "../../../../support/surfaces";
import type { Scenario } from "../../scenario";
import { inserted, rejection, subjects, threadOf, toldOf } from "./told";

const either = [{ outcome: "inserted" }, { outcome: "trouble" }] as const;

/** A second message of the rejection's sender. */
const late = {
  from: { name: "Mara Lindqvist", address: "mara.lindqvist@nordlicht-energie.example" },
  at: "2026-11-21T10:00:00Z",
  text: "Dear Ines,\n\nOne more thing: may we keep your portfolio?\n\nMara",
};

/** The box itself, what stands about it, and what comes after it. */
export const box: readonly Scenario[] = [
  {
    name: "a box for other people is docked",
    switches: { secondCompose: "docked" },
    read: rejection(),
    reply: inserted,
  },
  {
    name: "a box for other people waits in a tab",
    switches: { secondCompose: "tab" },
    read: rejection(),
    reply: inserted,
  },
  ...(["folded", "nowhere"] as const).map(
    (quoteAt): Scenario => ({
      name: `the quoted mail is ${quoteAt}`,
      switches: { quoteAt },
      read: rejection(),
      reply: inserted,
    }),
  ),
  { name: "there is no signature", switches: { signature: false }, read: rejection(), reply: inserted },
  {
    name: "there is neither signature nor quoted mail",
    switches: { signature: false, quoteAt: "nowhere" },
    read: rejection(),
    reply: inserted,
  },
  { name: "the signature has no id", switches: { signatureId: "dropped" }, read: rejection(), reply: inserted },
  { name: "focus comes late", switches: { editorFocusDelay: 900 }, read: rejection(), reply: inserted },
  {
    name: "the editor is built anew at once",
    switches: { editorRebuiltAfter: 100 },
    read: rejection(),
    reply: inserted,
  },
  {
    name: "the editor is built anew after words came in",
    switches: { editorRebuiltAfter: 600 },
    read: rejection(),
    reply: either,
  },
  { name: "the box keeps focus to itself", switches: { focusTrap: true }, read: rejection(), reply: inserted },
  {
    name: "the editor suggests words",
    switches: { ghostText: true },
    read: rejection(),
    reply: inserted,
  },
  {
    name: "the box was moved into a window of its own",
    switches: {},
    act: async (page) => {
      await openReply(page);
      return openWindow(page, "Pop out");
    },
    read: null,
  },
  {
    name: "another extension’s parts stand in the pane",
    switches: { strangeParts: true },
    read: rejection(),
    saysNot: ["within two days"],
    reply: inserted,
  },
  { name: "no ids are left", switches: { marks: "no-ids" }, read: null },
  {
    name: "no data attributes are left",
    switches: { marks: "no-data" },
    read: [rejection(), rejection({ sentAt: null })],
    reply: either,
  },
  { name: "no lasting classes are left", switches: { marks: "no-classes" }, read: rejection(), reply: inserted },
  { name: "everything was drawn anew", switches: { marks: "redesigned" }, read: null },
  {
    name: "the person has just answered",
    switches: {},
    act: async (page) => {
      await openReply(page);
      await page.keyboard.type("Thank you, Mara.");
      await page.evaluate(() => window.simulatedOutlook.sendReply());
      await find(page, "button", "Reply");
      return page;
    },
    read: { subject: subjects.rejection, own: true },
    says: ["Thank you, Mara."],
  },
  {
    name: "an answer has just come in",
    switches: {},
    act: async (page) => {
      await page.evaluate((message) => window.simulatedOutlook.receiveAnswer(message), late);
      return page;
    },
    read: toldOf({ ...threadOf(subjects.rejection), messages: [...threadOf(subjects.rejection).messages, late] }),
    says: ["One more thing"],
    reply: inserted,
  },
];
