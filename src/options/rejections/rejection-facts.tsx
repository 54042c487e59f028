import { useId, useState } from "preact/hooks";
import { factsDraftId } from "../../core/model/note";
import { factLimit, type Rejection, type RejectionFacts } from "../../core/model/rejection";
import { stages } from "../../core/model/verdict";
import { say, type WordKey } from "../../platform/words";
import { Private } from "../../ui/discretion";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { type FocusWish, useFocus, useFocusWish } from "../../ui/use-focus";
import { stageWords } from "../kept-words";
import { FormFoot } from "../parts/form-foot";
import { WishButton } from "../parts/wish-button";

interface RejectionFactsProps {
  readonly rejection: Rejection;
  readonly ports: DraftPorts;
  /** Resolves to whether it was kept. */
  readonly onKeep: (facts: RejectionFacts) => Promise<boolean>;
}

const lines = [
  ["role", "factRole"],
  ["company", "factCompany"],
  ["contact", "factContact"],
] as const satisfies readonly (readonly [keyof RejectionFacts, WordKey])[];

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
        {lines.map(([name, label]) => (
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
        onPress={() => {
          wish.current = "first";
          setOpen(true);
        }}
      >
        {say("factsMend")}
      </WishButton>
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
  const { role, company, contact, stage } = rejection;
  const start = { role: role ?? "", company: company ?? "", contact: contact ?? "", stage: stage ?? "" };
  const { fields, type, forget } = useDraft(factsDraftId(rejection.id), start, ports);
  const [hasFailed, setFailed] = useState(false);
  const close = () => {
    forget();
    onClose();
  };
  const keep = async () => {
    const isKept = await onKeep(readFacts(fields));
    setFailed(!isKept);
    if (isKept) close();
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {lines.map(([name, label], index) => (
        <div key={name} class="field">
          <label for={`${id}-${name}`}>{say(label)}</label>
          <input
            ref={index === 0 ? first : null}
            id={`${id}-${name}`}
            class="input"
            dir="auto"
            maxLength={factLimit}
            value={fields[name] ?? ""}
            onInput={({ currentTarget }) => type(name, currentTarget.value)}
          />
        </div>
      ))}
      <div class="field">
        <label for={`${id}-stage`}>{say("factStage")}</label>
        <select
          id={`${id}-stage`}
          class="input"
          value={fields["stage"]}
          onChange={({ currentTarget }) => type("stage", currentTarget.value)}
        >
          <option value="">{say("factUnknown")}</option>
          {stages.map((one) => (
            <option key={one} value={one}>
              {say(stageWords[one])}
            </option>
          ))}
        </select>
      </div>
      <FormFoot trouble={hasFailed ? say("notKept") : null} onCancel={close} />
    </form>
  );
}

function readFacts(fields: Readonly<Record<string, string>>): RejectionFacts {
  const read = (name: string) => fields[name]?.trim() || null;
  const stage = stages.find((one) => one === fields["stage"]) ?? null;
  return { role: read("role"), company: read("company"), contact: read("contact"), stage };
}
