/** The seven recovery steps, in the order they are offered. */
export const stepIds = [
  "let-it-out",
  "name-strengths",
  "not-personal",
  "keep-the-bridge",
  "ask-feedback",
  "recall-achievements",
  "next-step",
] as const;

export type StepId = (typeof stepIds)[number];

/** `open` is where every step starts; the other three are what a person can say about one. */
export const stepStates = ["open", "done", "later", "skipped"] as const;
export type StepState = (typeof stepStates)[number];

/** Where one step stands and since when (milliseconds since 1970, UTC). */
export interface StepMark {
  readonly state: StepState;
  readonly at: number;
}

/** Where a rejection stands in its steps. A step that is missing is open. */
export type Progress = Readonly<Partial<Record<StepId, StepMark>>>;
