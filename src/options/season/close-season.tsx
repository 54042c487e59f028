import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { seasonOfferLimit } from "../../core/model/season";
import { say } from "../../platform/words";
import { useAlone } from "../../ui/use-alone";
import { useFocusWish } from "../../ui/use-focus";
import { WishButton } from "../parts/wish-button";

interface CloseSeasonProps {
  /** Resolves to the season's id; null if it could not be closed. */
  readonly onClose: (offer: string) => Promise<string | null>;
}

/** "I got an offer": closes the search after one more press, and goes to its page. */
export function CloseSeason({ onClose }: CloseSeasonProps) {
  const wish = useFocusWish();
  const [isOpen, setOpen] = useState(false);
  const letBe = () => {
    wish.current = "offer";
    setOpen(false);
  };
  // The record tells of it a moment later: until then nobody closes the same search once more.
  if (isOpen) return <Form onClose={onClose} onClosed={() => setOpen(false)} onLetBe={letBe} />;
  return (
    <WishButton wish={wish} name="offer" kind="link" onPress={() => setOpen(true)}>
      {say("seasonOffer")}
    </WishButton>
  );
}

interface FormProps extends CloseSeasonProps {
  readonly onClosed: () => void;
  readonly onLetBe: () => void;
}

function Form({ onClose, onClosed, onLetBe }: FormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const [offer, setOffer] = useState("");
  const [hasFailed, setFailed] = useState(false);
  const alone = useAlone();
  const close = async () => {
    const season = await onClose(offer.trim());
    setFailed(season === null);
    if (season === null) return;
    location.hash = `season/${season}`;
    onClosed();
  };
  return (
    <form
      class="fields"
      aria-label={say("seasonOffer")}
      onSubmit={(event) => {
        event.preventDefault();
        void alone(close);
      }}
    >
      <p>{say("seasonCloseLead")}</p>
      <div class="field">
        <label for={id}>{say("seasonFrom")}</label>
        <span class="hint">{say("seasonFromHint")}</span>
        <input
          ref={field}
          id={id}
          class="input"
          dir="auto"
          maxLength={seasonOfferLimit}
          value={offer}
          onInput={({ currentTarget }) => setOffer(currentTarget.value)}
        />
      </div>
      {hasFailed && <p role="alert">{say("notKept")}</p>}
      <div class="line">
        <button type="submit" class="btn" data-kind="primary">
          {say("seasonClose")}
        </button>
        <button type="button" class="btn" data-kind="quiet" onClick={onLetBe}>
          {say("declareCancel")}
        </button>
      </div>
    </form>
  );
}
