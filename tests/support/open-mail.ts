import type { OpenMail } from "../../src/core/model/open-mail";
import { extractedOf, type Rejection } from "../../src/core/model/rejection";
import type { Progress } from "../../src/core/model/step";
import type { Verdict } from "../../src/core/model/verdict";

/** A rejection after the final interview, from a person who can be answered. */
export function makeVerdict(change: Partial<Verdict> = {}): Verdict {
  return {
    kind: "rejection",
    confidence: 0.97,
    language: "en",
    decision: "We have decided to go ahead with another candidate.",
    reason: "experience with regulated markets",
    stage: "final",
    company: "Nordlicht Energie",
    role: "Senior Product Designer",
    contact: "Mara Lindqvist",
    replyable: { can: true, because: "person" },
    feedback: null,
    doorOpen: false,
    waitingMonths: null,
    evidence: [],
    ...change,
  };
}

/** That mail, open in a tab, with nothing stored about it. */
export function makeOpenMail(change: Partial<OpenMail> = {}): OpenMail {
  return {
    host: "gmail",
    messageKey: "message-1",
    threadKey: "thread-1",
    verdict: makeVerdict(),
    standing: "shown",
    rejection: null,
    canKeep: true,
    ...change,
  };
}

/** The record the person's first act makes of it. */
export function makeRejection(progress: Progress, change: Partial<Rejection> = {}): Rejection {
  const keys = { host: "gmail", messageKey: "message-1", threadKey: "thread-1" } as const;
  const at = { sentAt: 1, createdAt: 2, updatedAt: 2 };
  return { id: "r1", ...keys, ...extractedOf(makeVerdict()), ...at, progress, ...change };
}
