import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type AchievementFields, achievementKinds, blankAchievement } from "../../core/model/achievement";
import type { Fields } from "../../core/model/note";
import { say } from "../../platform/words";
import { Icon } from "../../ui/icon";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { changedSince } from "../parts/changed-since";
import { FormFoot } from "../parts/form-foot";
import { SelectField } from "../parts/select-field";
import { useTrouble } from "../parts/use-trouble";
import { type Fault, type FieldName, findFault, readFields, toFields } from "./achievement-fields";
import { FormField } from "./form-field";
import { kindWords } from "./kind-words";

type Line = Exclude<FieldName, "kind">;

const first: readonly Line[] = ["text", "role", "employer", "date"];
const howItWent: readonly Line[] = ["situation", "action", "result"];
const besides: readonly Line[] = ["number", "skills", "tags"];

interface AchievementFormProps {
  /** Names the draft of this form. */
  readonly draftId: string;
  readonly start: AchievementFields;
  readonly ports: DraftPorts;
  /** Resolves to whether it was kept. `changed` is what is not as it was when the form opened. */
  readonly onKeep: (fields: AchievementFields, changed: Partial<AchievementFields>) => Promise<boolean>;
  readonly onClose: () => void;
}

/** One achievement, to be written or changed. What is typed is kept as a draft until it is kept for good. */
export function AchievementForm({ draftId, start, ports, onKeep, onClose }: AchievementFormProps) {
  const [atFirst] = useState(start);
  const draft = useDraft(draftId, toFields(atFirst), ports, "typed");
  const { fields, type } = draft;
  const [fault, setFault] = useState<Fault | null>(null);
  const alone = useAlone();
  const trouble = useTrouble();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  useLayoutEffect(() => {
    const field = fault && form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    const folded = field?.closest("details");
    if (folded) folded.open = true;
    field?.focus();
  }, [fault]);

  /** What was typed since it was kept stays a draft. */
  const close = (kept: Fields) => {
    draft.forget(kept);
    onClose();
  };
  const keep = async () => {
    const achievement = readFields(fields, atFirst);
    const wrong = findFault(achievement);
    setFault(wrong);
    trouble.tell(null);
    if (wrong) return;
    if (await onKeep(achievement, changedSince(readFields(toFields(atFirst), atFirst), achievement))) close(fields);
    else trouble.tell(say("notKept"));
  };
  const show = (name: Line) => (
    <FormField
      key={name}
      formId={draftId}
      name={name}
      value={fields[name] ?? ""}
      wrong={fault?.field === name ? fault.words : null}
      onType={type}
    />
  );
  // What was opened stays open, whatever is taken out of its fields.
  const isOpen = useRef(false);
  isOpen.current ||= hasFilled(fields, [...howItWent, ...besides, "kind", "link"]);
  return (
    <form
      ref={form}
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void alone(keep);
      }}
    >
      {first.map(show)}
      <details class="folded" open={isOpen.current}>
        <summary>
          <Icon name="on" />
          {say("achievementMore")}
        </summary>
        <div class="stack fields">
          <fieldset class="plain stack">
            <legend class="strong">{say("achievementHow")}</legend>
            {howItWent.map(show)}
          </fieldset>
          {besides.map(show)}
          <SelectField
            id={`${draftId}-kind`}
            label="achievementKind"
            value={fields["kind"] ?? ""}
            onPick={(kind) => type("kind", kind)}
          >
            {achievementKinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(kindWords[kind])}
              </option>
            ))}
          </SelectField>
          {show("link")}
        </div>
      </details>
      <FormFoot trouble={trouble} draft={draft} onCancel={onClose} />
    </form>
  );
}

function hasFilled(fields: Fields, names: readonly FieldName[]): boolean {
  const blank = toFields(blankAchievement);
  return names.some((name) => (fields[name] ?? blank[name]) !== blank[name]);
}
