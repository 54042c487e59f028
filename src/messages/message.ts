/** The three places a message can come from or go to. */
export type Side = "mail-page" | "extension-page" | "background";

export interface Message<From extends Side, To extends Side, Ask, Answer> {
  readonly from: From;
  readonly to: To;
  readonly ask: Ask;
  readonly answer: Answer;
}

/** A write names itself, so that asking again after a lost answer never does it twice. */
export interface Write {
  readonly writeId: string;
}

/** Which tab an extension page speaks about; a mail page speaks for its own tab and frame and leaves it out. */
interface AboutTab {
  readonly tabId?: number;
}

/** Which mail is meant. If another one is open there by now, the call is refused: nothing is written to the wrong one. */
export interface AboutMail extends AboutTab {
  readonly messageKey: string;
}
