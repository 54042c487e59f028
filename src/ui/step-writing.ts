import type { Fields, Written, WrittenStep } from "../core/model/note";
import type { OwnPorts } from "./own-ports";

/** Where one form is kept. A promise resolves to whether it was carried out and never rejects. */
export interface WritingForm {
  /** Calls back with what stands in the form, now and whenever it changes, wherever it is changed; null is an empty form. */
  readonly follow: (onWritten: (written: Written | null) => void, signal: AbortSignal) => void;
  /** Keeps what is typed until the person decides; null forgets it. */
  readonly saveDraft: (fields: Fields | null) => Promise<boolean>;
  /** Keeps it for good, and is done with the draft. */
  readonly keep: (fields: Fields) => Promise<boolean>;
  /** Deletes what was kept, and the draft. */
  readonly letGo: () => Promise<boolean>;
}

/**
 * What became of what is typed. `typing`: not sent yet. `draft`: kept until the person decides. `kept`: for good.
 * `not-kept`: it could not be stored; it is tried again by itself. `gone`: let go here, and can be brought back.
 */
export type WritingStatus = "untouched" | "typing" | "draft" | "kept" | "not-kept" | "gone";

/** A form as it is to be shown. */
export interface WritingState {
  /** False until it is known what stands in the form. */
  readonly isReady: boolean;
  readonly fields: Fields;
  readonly status: WritingStatus;
  /** True if something is kept for good, also while it is changed. */
  readonly hasNote: boolean;
}

/** One form while its page is open. It outlives its view: what could not be kept is tried again until it is. */
export interface Writing {
  readonly read: () => WritingState;
  /** Calls back with each new state; what it answers ends that. */
  readonly watch: (onState: (state: WritingState) => void) => () => void;
  readonly type: (name: string, text: string) => void;
  /** Sends what is not sent yet, without waiting for a pause. */
  readonly save: () => void;
  /** Keeps it for good; a form without a word in it is let go. */
  readonly keep: () => Promise<boolean>;
  readonly letGo: () => Promise<boolean>;
  /** Brings back what was let go here, as it stood. */
  readonly undo: () => Promise<boolean>;
  /** Sends what is not sent yet and waits for the answer. */
  readonly rest: () => Promise<void>;
  /** The view is left: what was let go can not be brought back any more. */
  readonly leave: () => void;
}

/** What the private steps of one mail need. */
export interface StepWriting {
  /** The same form for the same step, however often it is asked for. */
  readonly of: (step: WrittenStep) => Writing;
  /** What is worked with beside the forms. */
  readonly own: OwnPorts;
  /** Goes on in a window that does not close by itself; null where one is in it already. */
  readonly openDesk: ((step: WrittenStep) => Promise<boolean>) | null;
}
