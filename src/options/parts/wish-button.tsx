import type { WordKey } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { useOpener } from "./begun";

interface WishButtonProps {
  readonly wish: FocusWish;
  /** Takes focus when the wish says so. */
  readonly name: string;
  readonly kind: "btn" | "link";
  readonly words: WordKey;
  /** Names the draft of what it opens. */
  readonly draftId: string;
  /** True where others beside it open something as well. */
  readonly isOneOfSeveral?: boolean;
  readonly onPress: () => void;
}

/** A button that opens a form in its own place, and takes focus when that is closed again. */
export function WishButton({ wish, name, kind, words, draftId, isOneOfSeveral, onPress }: WishButtonProps) {
  const button = useFocus<HTMLButtonElement>(wish, name);
  const { children, "aria-label": label } = useOpener(draftId, words);
  return (
    <button
      ref={button}
      type="button"
      class={`${kind} start`}
      data-soft={kind === "link" || undefined}
      aria-label={isOneOfSeveral ? undefined : label}
      onClick={onPress}
    >
      {(isOneOfSeveral && label) || children}
    </button>
  );
}
