import type { StepId } from "../model/step";
import type { Verdict } from "../model/verdict";
import type { SourceId } from "./sources";

/** What a step asks of the person, honestly measured. */
interface Effort {
  readonly minutes: number;
}

/** How much weight a finding can bear. `mood`: for the mood, no more is known. `caution`: it speaks against doing it unasked. */
export type EvidenceStrength =
  | "strong"
  | "small-study"
  | "promising"
  | "mixed"
  | "mood"
  | "indirect"
  | "opinion"
  | "caution";

/** What is known about a step, and where it stands. */
interface Evidence {
  readonly strength: EvidenceStrength;
  /** At least one; those that speak against it as well. */
  readonly sources: readonly SourceId[];
}

/**
 * One of the seven recovery steps. What it shows lives in `ui/steps/<id>.tsx`, its words in `_locales`.
 * A step that does not fit stays in the list: its view says why not and offers the other thing.
 */
export interface RecoveryStep {
  readonly id: StepId;
  readonly effort: Effort;
  readonly evidence: Evidence;
  /** True if the step's own advice makes sense for this mail. No step fits a mail that is not a rejection. */
  fits(verdict: Verdict): boolean;
}

/** True for a mail that ends an application: what is on hold is never given a goodbye. */
export function isRejection(verdict: Verdict): boolean {
  return verdict.kind === "rejection";
}
