import type { Mail } from "../../src/core/model/mail";
import { extractedOf, nothingPicked, type Rejection } from "../../src/core/model/rejection";
import type { Verdict } from "../../src/core/model/verdict";

/** A mail as a reader would send it, with what a test wants different. */
export function sampleMail(change: Partial<Mail> = {}): Mail {
  return {
    host: "gmail",
    messageKey: "msg-f:1850000000000000001",
    threadKey: "thread-f:1850000000000000001",
    account: "ines@example.com",
    subject: "Your application at Nordlicht Energie",
    sender: { name: "Mara Lindqvist", address: "mara@nordlicht.example" },
    own: false,
    sentAt: 1_764_300_000_000,
    text: "Dear Ines,\n\nThank you for your time. After careful consideration we have decided to go ahead with another candidate.\n\nKind regards,\nMara",
    earlier: [],
    completeness: "whole",
    ...change,
  };
}

/** A verdict that says rejection, with what a test wants different. */
export function sampleVerdict(change: Partial<Verdict> = {}): Verdict {
  return {
    kind: "rejection",
    confidence: 0.95,
    language: "en",
    decision: "After careful consideration we have decided to go ahead with another candidate.",
    reason: null,
    stage: "final",
    company: "Nordlicht Energie",
    role: "Senior Product Designer",
    contact: "Mara",
    replyable: { can: true, because: "person" },
    feedback: null,
    doorOpen: false,
    waitingMonths: null,
    evidence: [],
    ...change,
  };
}

/** A stored rejection, with what a test wants different. */
export function sampleRejection(change: Partial<Rejection> = {}): Rejection {
  const { host, messageKey, threadKey, sentAt } = sampleMail();
  return {
    id: "00000000-0000-4000-8000-000000000001",
    host,
    messageKey,
    threadKey,
    sentAt,
    ...extractedOf(sampleVerdict()),
    createdAt: 1,
    updatedAt: 1,
    progress: {},
    people: [],
    shown: [],
    ...nothingPicked,
    reply: null,
    ...change,
  };
}
