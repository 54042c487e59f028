import type { ComponentChildren } from "preact";
import { type FocusWish, useFocus } from "../../ui/use-focus";

interface WishButtonProps {
  readonly wish: FocusWish;
  /** Takes focus when the wish says so. */
  readonly name: string;
  readonly kind: "btn" | "link";
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that opens something in its own place, and takes focus when that is closed again. */
export function WishButton({ wish, name, kind, onPress, children }: WishButtonProps) {
  const button = useFocus<HTMLButtonElement>(wish, name);
  return (
    <button
      ref={button}
      type="button"
      class={`${kind} start`}
      data-soft={kind === "link" || undefined}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
