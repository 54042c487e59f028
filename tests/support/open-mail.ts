import { describeOpenMail, type OpenMail } from "../../src/core/model/open-mail";
import type { Rejection } from "../../src/core/model/rejection";
import type { Progress } from "../../src/core/model/step";
import type { Verdict } from "../../src/core/model/verdict";
import { sampleMail, sampleRejection, sampleVerdict } from "./sample-mail";

/** A rejection after the final interview, from a person who can be answered, with a reason. */
export function makeVerdict(change: Partial<Verdict> = {}): Verdict {
  return sampleVerdict({
    decision: "We have decided to go ahead with another candidate.",
    reason: "experience with regulated markets",
    contact: "Mara Lindqvist",
    ...change,
  });
}

/** That mail, open in a tab, with nothing stored about it. */
export function makeOpenMail(change: Partial<OpenMail> = {}): OpenMail {
  return { ...describeOpenMail(sampleMail(), makeVerdict(), { mark: null, rejection: null }), ...change };
}

/** The record the person's first act makes of it. */
export function makeRejection(progress: Progress, change: Partial<Rejection> = {}): Rejection {
  const { decision, reason, contact } = makeVerdict();
  return sampleRejection({ decision, reason, contact, progress, ...change });
}
