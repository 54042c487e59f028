import { say } from "../platform/words";
import { Icon } from "./icon";
import type { Press } from "./press";

/** Folds the card back into its chip. */
export function FoldAway({ onPress }: { readonly onPress: Press }) {
  const words = say("foldAway");
  return (
    <button type="button" class="icon" aria-label={words} title={words} onClick={onPress}>
      <Icon name="close" />
    </button>
  );
}
