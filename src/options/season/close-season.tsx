import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { offerDraftId } from "../../core/model/note";
import { seasonOfferLimit } from "../../core/model/season";
import { say } from "../../platform/words";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { useFocusWish } from "../../ui/use-focus";
import { FormFoot } from "../parts/form-foot";
import { useTrouble } from "../parts/use-trouble";
import { WishButton } from "../parts/wish-button";

interface CloseSeasonProps {
  /** Resolves to the season's id; null if it could not be closed. */
  readonly onClose: (offer: string) => Promise<string | null>;
  readonly drafts: DraftPorts;
}

/** "I got an offer": closes the search after one more press, and goes to its page. */
export function CloseSeason({ onClose, drafts }: CloseSeasonProps) {
  const wish = useFocusWish();
  const [isOpen, setOpen] = useState(false);
  const letBe = () => {
    wish.current = "offer";
    setOpen(false);
  };
  // The record tells of it a moment later: until then nobody closes the same search once more.
  if (isOpen) return <Form onClose={onClose} drafts={drafts} onClosed={() => setOpen(false)} onLetBe={letBe} />;
  return (
    <WishButton
      {...{ wish, name: "offer", kind: "link", words: "seasonOffer", draftId: offerDraftId }}
      isOneOfSeveral
      onPress={() => setOpen(true)}
    />
  );
}

interface FormProps extends CloseSeasonProps {
  readonly onClosed: () => void;
  readonly onLetBe: () => void;
}

function Form({ onClose, drafts, onClosed, onLetBe }: FormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const draft = useDraft(offerDraftId, { offer: "" }, drafts);
  const { offer = "" } = draft.fields;
  const trouble = useTrouble();
  const alone = useAlone();
  const close = async () => {
    const season = await onClose(offer.trim());
    if (season === null) {
      trouble.tell(say("notKept"));
      return;
    }
    draft.forget(draft.fields);
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
          onInput={({ currentTarget }) => draft.type("offer", currentTarget.value)}
        />
      </div>
      <FormFoot trouble={trouble} draft={draft} onCancel={onLetBe} keep="seasonClose" />
    </form>
  );
}
