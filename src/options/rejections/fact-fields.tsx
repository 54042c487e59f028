import type { RefObject } from "preact";
import type { Fields } from "../../core/model/note";
import { factLimit, type RejectionFacts } from "../../core/model/rejection";
import { stages } from "../../core/model/verdict";
import { say, type WordKey } from "../../platform/words";
import { stageWords } from "../kept-words";
import type { Trouble } from "../parts/use-trouble";

/** What is known of an application in a line, and what it is called. */
export const factLines = [
  ["role", "factRole"],
  ["company", "factCompany"],
  ["contact", "factContact"],
] as const satisfies readonly (readonly [keyof RejectionFacts, WordKey])[];

interface FactFieldsProps {
  /** Begins the ids of the fields. */
  readonly id: string;
  readonly first: RefObject<HTMLInputElement | null>;
  readonly fields: Fields;
  readonly type: (name: string, text: string) => void;
  /** What is said of the field with this id, where something is in the way. */
  readonly says?: Trouble["of"];
}

/** The fields for what a person can say of an application. */
export function FactFields({ id, first, fields, type, says }: FactFieldsProps) {
  return (
    <>
      {factLines.map(([name, label], index) => (
        <div key={name} class="field">
          <label for={`${id}-${name}`}>{say(label)}</label>
          <input
            ref={index === 0 ? first : null}
            id={`${id}-${name}`}
            class="input"
            dir="auto"
            {...says?.(`${id}-${name}`)}
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
    </>
  );
}

/** What the fields say; null for what they do not. */
export function readFacts(fields: Fields): RejectionFacts {
  const read = (name: string) => fields[name]?.trim() || null;
  const stage = stages.find((one) => one === fields["stage"]) ?? null;
  return { role: read("role"), company: read("company"), contact: read("contact"), stage };
}
