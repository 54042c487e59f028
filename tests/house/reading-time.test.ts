import { describe, expect, it } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import type { Extracted } from "../../src/core/model/rejection";
import { defaultSettings } from "../../src/core/model/settings";
import { type StepId, stepIds } from "../../src/core/model/step";
import { composeReplies } from "../../src/core/replies/compose-reply";
import type { WordKey } from "../../src/platform/words";
import { stepWords } from "../../src/ui/step-words";
import { countWords } from "../support/reading-level";
import { sampleVerdict } from "../support/sample-mail";
import { stepScreens } from "../support/step-screens";

/** Words a minute that people read of plain text on a screen, at the slow end. */
const speed = 200;
/** Seconds from the opened rejection to a finished step, and how many of them are left for doing it. */
const whole = 120;
const forDoing = 30;

/** What the mail brings to the card: a decision of two sentences, the reason in it, and long names. */
const facts: Extracted = sampleVerdict({
  role: "Senior Product Designer, Energy Platforms",
  company: "Nordlicht Energie und Netze GmbH",
  reason: "whose experience with regulated markets was closer to what this role needs now",
  decision:
    "After careful consideration we have decided to go ahead with another candidate, whose experience with regulated markets was closer to what this role needs now. This was not an easy choice for any of us.",
});

/** The words from the chip to the list: all of them, although one presses a row as soon as one has found it. */
const list: readonly WordKey[] = [
  "chipRejection",
  "notForThisMail",
  "reachFinal",
  "notARejection",
  "takeWhatHelps",
  "putThanks",
  "writeReply",
  "enoughForNow",
  ...stepIds.map((id) => stepWords[id].title),
];

const wordsOf = (keys: readonly WordKey[]) => countWords(keys.map((key) => messages[key].message).join(" "));
const wordsOfMail = countWords([facts.role, facts.company, facts.decision].join(" "));

/** What a step shows of the mail, or makes of it. */
const ownWords: Readonly<Partial<Record<StepId, string>>> = {
  "not-personal": `${facts.decision ?? ""} ${facts.reason ?? ""}`,
  "keep-the-bridge":
    composeReplies({
      facts,
      isHold: false,
      hasAnswer: false,
      people: ["Mara Lindqvist", "Dana Okoro"],
      settings: { ...defaultSettings, firstName: "Ines" },
      own: [],
    }).choices[0]?.text ?? "",
};

describe("from the opened rejection to a finished step in two minutes", () => {
  it.each(stepIds)("%s: what there is to read leaves time to do it", (step) => {
    const words = wordsOf(list) + wordsOfMail + wordsOf(stepScreens[step]) + countWords(ownWords[step] ?? "");
    expect((words / speed) * 60).toBeLessThanOrEqual(whole - forDoing);
  });

  it.each(stepIds)("%s: its own screen is short", (step) => {
    expect(stepScreens[step].length).toBeGreaterThan(5);
    expect(wordsOf(stepScreens[step])).toBeLessThanOrEqual(120);
  });

  it("counts the reply that is read over before it goes in", () => {
    expect(countWords(ownWords["keep-the-bridge"] ?? "")).toBeGreaterThan(30);
  });
});
