import { say } from "../platform/words";
import { Icon } from "../ui/icon";
import { Notice } from "../ui/notice";
import { type FocusWish, useFocus } from "../ui/use-focus";
import { onlyTrusted } from "./ports";
import type { CardState } from "./use-card-state";

interface CorrectedNoticeProps {
  readonly state: CardState;
  readonly orphaned: boolean;
  readonly wish: FocusWish;
}

/** Stands in the card's place after "Not a rejection?". */
export function CorrectedNotice({ state, orphaned, wish }: CorrectedNoticeProps) {
  const undo = useFocus<HTMLButtonElement>(wish, "notice");
  const { retry } = state;
  const close = say("closeNotice");
  return (
    <section class="card noted" aria-label={say("cardName")}>
      {orphaned ? (
        <Notice words={say("orphaned")} />
      ) : (
        <Notice kind={retry ? "failed" : "done"} words={say(retry ? "notKept" : "noted")}>
          <button ref={undo} type="button" class="link" onClick={onlyTrusted(retry ?? (() => state.correct(true)))}>
            {say(retry ? "tryAgain" : "undo")}
          </button>
        </Notice>
      )}
      <button type="button" class="icon" aria-label={close} title={close} onClick={onlyTrusted(state.close)}>
        <Icon name="close" />
      </button>
    </section>
  );
}
