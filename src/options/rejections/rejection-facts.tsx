import { useId, useState } from "preact/hooks";
import { type Fields, factsDraftId } from "../../core/model/note";
import type { Rejection, RejectionFacts } from "../../core/model/rejection";
import { say } from "../../platform/words";
import { Private } from "../../ui/discretion";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { type FocusWish, useFocus, useFocusWish } from "../../ui/use-focus";
import { stageWords } from "../kept-words";
import { changedSince } from "../parts/changed-since";
import { FormFoot } from "../parts/form-foot";
import { useTrouble } from "../parts/use-trouble";
import { WishButton } from "../parts/wish-button";
import { FactFields, factLines, readFacts } from "./fact-fields";

interface RejectionFactsProps {
  readonly rejection: Rejection;
  readonly ports: DraftPorts;
  /** Writes what is not as it was when the form opened. Resolves to whether it was kept. */
  readonly onKeep: (facts: Partial<RejectionFacts>) => Promise<boolean>;
}

/** What was read out of the mail: shown, and mended where it is wrong. */
export function RejectionFactsForm({ rejection, ports, onKeep }: RejectionFactsProps) {
  const [isOpen, setOpen] = useState(false);
  const wish = useFocusWish();
  const close = () => {
    wish.current = "mend";
    setOpen(false);
  };
  if (isOpen) return <Form {...{ rejection, ports, onKeep, wish }} onClose={close} />;
  return (
    <>
      <dl class="facts">
        {factLines.map(([name, label]) => (
          <>
            <dt>{say(label)}</dt>
            <dd>
              {rejection[name] === null ? (
                <span class="soft">{say("factUnknown")}</span>
              ) : name === "company" ? (
                <Private>{rejection[name]}</Private>
              ) : (
                <bdi>{rejection[name]}</bdi>
              )}
            </dd>
          </>
        ))}
        <dt>{say("factStage")}</dt>
        <dd class={rejection.stage === null ? "soft" : undefined}>
          {say(rejection.stage === null ? "factUnknown" : stageWords[rejection.stage])}
        </dd>
      </dl>
      <WishButton
        wish={wish}
        name="mend"
        kind="btn"
        words="factsMend"
        draftId={factsDraftId(rejection.id)}
        onPress={() => {
          wish.current = "first";
          setOpen(true);
        }}
      />
    </>
  );
}

interface FormProps extends RejectionFactsProps {
  readonly wish: FocusWish;
  readonly onClose: () => void;
}

function Form({ rejection, ports, onKeep, wish, onClose }: FormProps) {
  const id = useId();
  const first = useFocus<HTMLInputElement>(wish, "first");
  const [start] = useState(() => toFields(rejection));
  const draft = useDraft(factsDraftId(rejection.id), start, ports, "typed");
  const { fields, type } = draft;
  const alone = useAlone();
  const trouble = useTrouble();
  /** What was typed since it was kept stays a draft. */
  const close = (kept: Fields) => {
    draft.forget(kept);
    onClose();
  };
  const keep = async () => {
    const isKept = await onKeep(changedSince(readFacts(start), readFacts(fields)));
    if (isKept) close(fields);
    else trouble.tell(say("notKept"));
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void alone(keep);
      }}
    >
      <FactFields id={id} first={first} fields={fields} type={type} />
      <FormFoot trouble={trouble} draft={draft} onCancel={onClose} />
    </form>
  );
}

function toFields({ role, company, contact, stage }: RejectionFacts): Fields {
  return { role: role ?? "", company: company ?? "", contact: contact ?? "", stage: stage ?? "" };
}
