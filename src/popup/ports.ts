import type { HostId } from "../core/model/host-names";
import type { StepId, StepState } from "../core/model/step";
import type { AnswerPorts } from "../ui/answer-offer";
import type { QuickPorts } from "../ui/quick-achievement";
import type { StepPorts } from "../ui/step-ports";
import type { StepWriting } from "../ui/step-writing";

/** Everything the popup can do, about the tab it was opened over. A promise resolves to whether it was carried out and never rejects; before true, the host renders the renewed status. */
export interface PopupPorts {
  readonly markStep: (step: StepId, state: StepState) => Promise<boolean>;
  /** "Not a rejection" (`false`), and its undo (`true`). */
  readonly correct: (isRejection: boolean) => Promise<boolean>;
  /** Hides the mail's text on its page, and shows it again. */
  readonly foldText: (isFolded: boolean) => Promise<boolean>;
  /** The sentences of the open mail, to pick the one that says no; null if they could not be read. */
  readonly listSentences: () => Promise<readonly string[] | null>;
  /** "This is a rejection", with the sentence that says so, or null. */
  readonly declare: (decision: string | null) => Promise<boolean>;
  /** What the steps work with. */
  readonly steps: StepPorts;
  /** What is done with an answer to the question for feedback. */
  readonly answer: AnswerPorts;
  /** Opens the card beside the mail, also when its chip had been sent away; the host closes the popup when it is there. */
  readonly openCard: () => Promise<boolean>;
  /** Adding an achievement while no mail of ours is open. */
  readonly quick: QuickPorts;
  /** Asks for the tab's status again, and tries the storage once more. */
  readonly lookAgain: () => Promise<boolean>;
  readonly reloadTab: () => Promise<boolean>;
  /** Asks the browser for the site of this tab; must be called in a press. */
  readonly allowSite: (host: HostId) => Promise<boolean>;
  readonly switchSite: (host: HostId, on: boolean) => Promise<boolean>;
  readonly openSettings: () => void;
  /** Whether the record has lost what there is a copy of, and nothing was said to that yet. */
  readonly findMissing: () => Promise<boolean>;
  /** Opens the self-check in the settings, for the tab of this popup. */
  readonly openSelfCheck: () => void;
  /** The private steps of the mail; null while there is none. */
  readonly writing: StepWriting | null;
  /** Opens the desk at a step; the host closes the popup when it is there. */
  readonly openDesk: (step: StepId) => Promise<boolean>;
}
