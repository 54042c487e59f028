import { say } from "../platform/words";
import { Icon } from "../ui/icon";
import { Notice } from "../ui/notice";
import { type FocusWish, useFocus } from "../ui/use-focus";
import { onlyTrusted } from "./ports";
import type { CardState } from "./use-card-state";

/** Stands in the card's place after "Not a rejection?". */
export function CorrectedNotice({ state, wish }: { readonly state: CardState; readonly wish: FocusWish }) {
  const undo = useFocus<HTMLButtonElement>(wish, "notice");
  const close = say("closeNotice");
  return (
    <section class="card noted" aria-label={say("cardName")}>
      <Notice kind={state.retry ? "failed" : "done"} words={say(state.retry ? "notKept" : "noted")}>
        <button
          ref={undo}
          type="button"
          class="link"
          onClick={onlyTrusted(() => (state.retry ? state.retry() : state.correct(true)))}
        >
          {say(state.retry ? "tryAgain" : "undo")}
        </button>
      </Notice>
      <button type="button" class="icon" aria-label={close} title={close} onClick={onlyTrusted(state.close)}>
        <Icon name="close" />
      </button>
    </section>
  );
}
