import type { Extracted } from "../../../src/core/model/rejection";
import type { ReplySource } from "../../../src/core/replies/compose-reply";

/** A mail after a final interview, by a person, of whom everything is known; and what is changed in it. */
export function replySource(facts: Partial<Extracted> = {}, change: Partial<ReplySource> = {}): ReplySource {
  return {
    facts: {
      company: "Halden",
      role: "Data Analyst",
      contact: "Dana",
      stage: "final",
      decision: null,
      reason: null,
      replyable: { can: true, because: "person" },
      feedback: null,
      doorOpen: false,
      waitingMonths: null,
      language: "en",
      ...facts,
    },
    isHold: false,
    hasAnswer: false,
    people: ["Dana Okoro"],
    settings: { firstName: "Ines", signOff: "", tone: "warm", replyLanguage: null },
    own: [],
    ...change,
  };
}
