import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { OpenMail } from "../core/model/open-mail";
import type { Unfolding } from "../messages/protocol";
import type { FocusWish } from "../ui/use-focus";
import type { CardPorts } from "./ports";

/** How the card should stand. Compared by identity: a new object asks anew, even if it says the same. */
export interface UnfoldingAsk {
  readonly how: Unfolding;
}

/** Where the surface stands, apart from its steps. */
export interface CardState {
  /** `gone`: nothing is drawn. `corrected`: only the notice that it was noted. `here`: chip, and card if unfolded. */
  readonly standing: "gone" | "corrected" | "here";
  readonly isUnfolded: boolean;
  /** Repeats a correction that could not be kept; null if none failed. */
  readonly retry: (() => void) | null;
  readonly unfold: () => void;
  readonly fold: () => void;
  /** Sends the surface away for this mail. */
  readonly sendAway: () => void;
  /** Closes the notice; what was noted stays. */
  readonly close: () => void;
  readonly correct: (isRejection: boolean) => void;
}

interface CardSource {
  readonly mail: OpenMail;
  readonly ports: CardPorts;
  readonly unfolding: UnfoldingAsk;
  readonly orphaned: boolean;
  /** False while the window has no room for the card: it then counts as folded, and comes back with the room. */
  readonly hasRoom: boolean;
  readonly wish: FocusWish;
  /** True while focus is inside the surface: only then may an answer that comes later move it. */
  readonly hasFocus: () => boolean;
}

/** Decides what stands; a correction shows at once and is taken back if it could not be kept. */
export function useCardState({ mail, ports, unfolding, orphaned, hasRoom, wish, hasFocus }: CardSource): CardState {
  const asksOpen = unfolding.how !== "folded";
  const [isUnfolded, setUnfolded] = useState(asksOpen);
  const [isGone, setGone] = useState(false);
  /** What the person said here about the mail, until the mail itself says it. */
  const [said, setSaid] = useState<boolean | null>(null);
  const [failed, setFailed] = useState<boolean | null>(null);

  const answered = useRef<UnfoldingAsk | null>(null);
  // While drawing, so that what was asked for is there, and can take focus, in this very drawing.
  // "folded" leaves an open card alone: the same mail may be announced again while somebody reads.
  if (asksOpen && answered.current !== unfolding) {
    wish.current = "title";
    if (isGone) setGone(false);
    if (!isUnfolded) setUnfolded(true);
  }
  answered.current = unfolding;

  useLayoutEffect(() => {
    // Undone, here or elsewhere: from now on the mail speaks for itself.
    if (mail.standing !== "shown") return;
    setSaid(null);
    setGone(false);
  }, [mail.standing]);

  // The part that has focus is about to go; the chip stays.
  if (isUnfolded && !hasRoom && hasFocus()) wish.current = "chip";

  const stand = (unfolded: boolean, focus: string | null) => {
    wish.current = focus;
    setUnfolded(unfolded);
  };
  const go = () => {
    setGone(true);
    ports.leave();
  };
  const correct = async (isRejection: boolean) => {
    setFailed(null);
    setSaid(isRejection);
    stand(isRejection, isRejection ? "title" : "notice");
    const kept = await ports.correct(isRejection);
    if (kept) return;
    setSaid(isRejection ? false : null);
    setFailed(isRejection);
    stand(true, hasFocus() ? "alert" : null);
  };

  return {
    standing: isGone ? "gone" : standingOf(mail, said, asksOpen),
    isUnfolded: isUnfolded && hasRoom,
    retry: failed === null ? null : () => void correct(failed),
    unfold: () => ports.makeRoom() && stand(true, "title"),
    fold: () => stand(false, "chip"),
    sendAway: () => {
      go();
      // Whether it was kept or not, it stays away: to bring it back in order to say so would be worse.
      if (!orphaned) void ports.dismiss();
    },
    close: go,
    correct: (isRejection) => void correct(isRejection),
  };
}

function standingOf(mail: OpenMail, said: boolean | null, asksOpen: boolean): CardState["standing"] {
  if (said === false) return "corrected";
  const isShown = said === true || mail.standing === "shown" || (mail.standing === "dismissed" && asksOpen);
  return isShown && mail.verdict.kind !== "none" ? "here" : "gone";
}
