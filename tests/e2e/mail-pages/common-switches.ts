/** What of a thread is left out, as on a page that is not finished yet. */
type HalfRendered = "nothing" | "pane" | "messages" | "sender" | "body";

/** Switches that every simulated mail app has. */
export interface CommonSwitches {
  /** Milliseconds from a click on a row to the mail's body, 0 to 800; the header comes at a third of it. */
  readonly bodyDelay: number;
  /** Milliseconds from a click on Reply to the editor. */
  readonly replyDelay: number;
  readonly theme: "light" | "dark";
  /** What is left out for good when a thread is opened. */
  readonly leftOut: HalfRendered;
  /** Whether the reply box starts with the account's signature. */
  readonly signature: boolean;
  /** How many boxes a press on Reply opens. */
  readonly replyBox: "one" | "none" | "two";
  /** Whom a reply goes to instead of the sender; null is the sender. */
  readonly recipient: string | null;
  /** DOM mutations a second in the list, for benchmarks. 0 is none. */
  readonly mutationsPerSecond: number;
  /** What every delay of the page is multiplied with: a fifth beside a build whose waits are a fifth. */
  readonly pace: number;
}

export const usualCommon: CommonSwitches = {
  bodyDelay: 80,
  replyDelay: 150,
  theme: "light",
  leftOut: "nothing",
  signature: true,
  replyBox: "one",
  recipient: null,
  mutationsPerSecond: 0,
  pace: 1,
};
