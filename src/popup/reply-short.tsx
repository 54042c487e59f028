import { say } from "../platform/words";
import { type FocusWish, useFocus } from "../ui/use-focus";

/** Opens the reply to a pause, and takes focus when that is closed again. */
export function ReplyShort({ wish, onPress }: { readonly wish: FocusWish; readonly onPress: () => void }) {
  const button = useFocus<HTMLButtonElement>(wish, "keep-the-bridge");
  return (
    <button ref={button} type="button" class="btn start" onClick={onPress}>
      {say("replyShort")}
    </button>
  );
}
