import type { WrittenStep } from "../core/model/note";
import type { StepId, StepState } from "../core/model/step";
import type { AnswerPorts } from "../ui/answer-offer";
import type { StepPorts } from "../ui/step-ports";

/** What the surface looks like from outside: enough to place it. */
export interface CardShape {
  /** False once the chip was sent away or the mail was corrected. */
  readonly chip: boolean;
  /** What stands in the card's place. */
  readonly card: "nothing" | "list" | "step" | "notice" | "replied";
}

/**
 * Everything the card can do. A promise resolves to whether it was carried out and never rejects.
 * Before one resolves to true, the host renders `CardSurface` with the renewed `mail`; until then the surface shows
 * what the person did by itself, so nothing flickers.
 */
export interface CardPorts {
  readonly markStep: (step: StepId, state: StepState) => Promise<boolean>;
  /** The chip was sent away for this mail. It is gone at once, whether that could be kept or not. */
  readonly dismiss: () => Promise<boolean>;
  /** "Not a rejection" (`false`), and its undo (`true`). */
  readonly correct: (isRejection: boolean) => Promise<boolean>;
  /** "Hide this mail's text", and its undo. It is so at once, whether that could be kept or not. */
  readonly foldText: (isFolded: boolean) => Promise<boolean>;
  /** The line about a pause was read. */
  readonly closePause: () => Promise<boolean>;
  /** Opens the desk at a step of this mail. */
  readonly write: (step: WrittenStep) => Promise<boolean>;
  /** Tries the storage once more. */
  readonly lookAgain: () => Promise<boolean>;
  /** What the steps work with. */
  readonly steps: StepPorts;
  /** Puts the reply that fits in at once, and says what became of it. False where there is something to look at first. */
  readonly putReply: () => Promise<boolean>;
  /** What is done with an answer to the question for feedback. */
  readonly answer: AnswerPorts;
  /** What became of the reply was read. */
  readonly closeReplied: () => void;
  /** Asked when the chip is pressed. False if the page has no room for the card and the popup was opened instead. */
  readonly makeRoom: () => boolean;
  /** The person is done here: give focus to the mail's header, if it can take it. */
  readonly leave: () => void;
  /** Called after the first drawing, and after each that changed the shape, before the browser paints. */
  readonly drawn: (shape: CardShape) => void;
}

/**
 * Lets through only what a person did: an event made by a script of the mail page (`isTrusted === false`) is dropped,
 * so that the page cannot press our buttons. Every handler of the card that reaches a port is wrapped in this.
 */
export function onlyTrusted<E extends Event, About extends readonly unknown[]>(
  act: (event: E, ...about: About) => void,
): (event: E, ...about: About) => void {
  return (event, ...about) => {
    if (event.isTrusted) act(event, ...about);
  };
}
