import { useEffect, useId, useRef, useState } from "preact/hooks";
import { type Fields, newRejectionDraftId } from "../../core/model/note";
import type { Rejection } from "../../core/model/rejection";
import { say } from "../../platform/words";
import { dayHere } from "../../ui/day";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { type FocusWish, useFocus, useFocusWish } from "../../ui/use-focus";
import { FormFoot } from "../parts/form-foot";
import { useTrouble } from "../parts/use-trouble";
import { WishButton } from "../parts/wish-button";
import { FactFields, readFacts } from "./fact-fields";
import type { RejectionPorts } from "./rejection-ports";

interface AddRejectionProps {
  readonly rejections: readonly Rejection[];
  readonly ports: DraftPorts & { readonly rejections: RejectionPorts };
}

/** An application that ended without a mail, entered by hand; afterwards its page is open. */
export function AddRejection({ rejections, ports }: AddRejectionProps) {
  const [isOpen, setOpen] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const wish = useFocusWish();
  const isThere = added !== null && rejections.some(({ id }) => id === added);
  // The record tells of it a moment after it was kept; before that there is no page to go to.
  useEffect(() => {
    if (isThere) location.hash = `rejections/${added}`;
  }, [isThere]);
  if (isOpen) {
    return (
      <Form
        wish={wish}
        ports={ports}
        onAdded={setAdded}
        onClose={() => {
          wish.current = "add";
          setOpen(false);
        }}
      />
    );
  }
  return (
    <WishButton
      wish={wish}
      name="add"
      kind="btn"
      words="rejectionAdd"
      draftId={newRejectionDraftId}
      isOneOfSeveral
      onPress={() => {
        wish.current = "first";
        setOpen(true);
      }}
    />
  );
}

interface FormProps extends Pick<AddRejectionProps, "ports"> {
  readonly wish: FocusWish;
  readonly onAdded: (id: string) => void;
  readonly onClose: () => void;
}

function Form({ wish, ports, onAdded, onClose }: FormProps) {
  const id = useId();
  const first = useFocus<HTMLInputElement>(wish, "first");
  const day = useRef<HTMLInputElement>(null);
  const start = { role: "", company: "", contact: "", stage: "", day: "" };
  const draft = useDraft(newRejectionDraftId, start, ports);
  const { fields, type } = draft;
  const alone = useAlone();
  const trouble = useTrouble();
  /** What was typed since it was kept stays a draft. */
  const close = (kept: Fields) => {
    draft.forget(kept);
    onClose();
  };
  const keep = async () => {
    const facts = readFacts(fields);
    const said = fields["day"] ?? "";
    // A day that is half typed, or is none, such as 31 February, is no value of the field.
    const isHalf = day.current?.validity.badInput === true;
    if (facts.role === null && facts.company === null) trouble.tell(say("rejectionAddNothing"), `${id}-role`);
    else if (isHalf || (said !== "" && !isPast(said))) trouble.tell(say("rejectionAddDayOdd"), `${id}-day`);
    else {
      const kept = await ports.rejections.add(facts, said === "" ? null : said);
      if (kept === null) trouble.tell(say("notKept"));
      else {
        onAdded(kept);
        close(fields);
      }
    }
  };
  return (
    <form
      class="fields"
      aria-label={say("rejectionAdd")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void alone(keep);
      }}
    >
      <FactFields id={id} first={first} fields={fields} type={type} says={trouble.of} />
      <div class="field">
        <label for={`${id}-day`}>{say("rejectionAddDay")}</label>
        <span class="hint" id={`${id}-hint`}>
          {say("rejectionAddDayHint")}
        </span>
        <input
          ref={day}
          id={`${id}-day`}
          class="input choice start"
          type="date"
          max={dayHere()}
          {...trouble.of(`${id}-day`, `${id}-hint`)}
          value={fields["day"] ?? ""}
          onInput={({ currentTarget }) => type("day", currentTarget.value)}
        />
      </div>
      <FormFoot trouble={trouble} draft={draft} onCancel={onClose} />
    </form>
  );
}

/** True for a day that has been, or is: in the time there were computers to write applications on. */
function isPast(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && day >= "1970-01-01" && day <= dayHere();
}
