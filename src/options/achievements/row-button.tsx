import { type FocusWish, useFocus } from "../../ui/use-focus";
import { RowIcon } from "../parts/row-icon";

interface RowButtonProps {
  readonly wish: FocusWish;
  /** By which it is given focus. */
  readonly name: string;
  readonly icon: Parameters<typeof RowIcon>[0]["name"];
  /** What it does, and to what. */
  readonly label: string;
  /** What it does. */
  readonly title: string;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/** One act of a row: a sign, which says by name and tooltip what it does. */
export function RowButton({ wish, name, icon, label, title, isPressed, isOff = false, onPress }: RowButtonProps) {
  const button = useFocus<HTMLButtonElement>(wish, name);
  return (
    <button
      ref={button}
      type="button"
      class="icon"
      aria-label={label}
      title={title}
      aria-pressed={isPressed}
      // Not `disabled`: focus would be lost where moving ends.
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onPress()}
    >
      <RowIcon name={icon} />
    </button>
  );
}
