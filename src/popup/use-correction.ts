import { useState } from "preact/hooks";
import type { OpenMail } from "../core/model/open-mail";
import type { FocusWish } from "../ui/use-focus";
import type { PopupPorts } from "./ports";

/** "Not a rejection?" in the popup. */
export interface Correction {
  /** True while the mail is marked as not a rejection. */
  readonly isMarked: boolean;
  /** Repeats what could not be kept; null if nothing failed. */
  readonly retry: (() => void) | null;
  readonly correct: (isRejection: boolean) => void;
}

/** Shows a correction at once and takes it back, with a way to try again, if it could not be kept. */
export function useCorrection(mail: OpenMail, ports: PopupPorts, wish: FocusWish): Correction {
  const [said, setSaid] = useState<boolean | null>(null);
  const [failed, setFailed] = useState<boolean | null>(null);
  const correct = async (isRejection: boolean) => {
    setFailed(null);
    setSaid(isRejection);
    wish.current = isRejection ? "title" : "undo";
    if (!(await ports.correct(isRejection))) setFailed(isRejection);
    setSaid(null);
  };
  return {
    isMarked: !(said ?? mail.standing !== "not-a-rejection"),
    retry: failed === null ? null : () => void correct(failed),
    correct: (isRejection) => void correct(isRejection),
  };
}
