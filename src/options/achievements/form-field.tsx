import { achievementLimits } from "../../core/model/achievement";
import { say, type WordKey } from "../../platform/words";
import type { FieldName } from "./achievement-fields";

/** What a field is called, and what may stand in it. */
const labels: Readonly<Record<Exclude<FieldName, "kind">, readonly [label: WordKey, hint: WordKey | null]>> = {
  text: ["achievementText", "achievementTextHint"],
  role: ["achievementRole", "achievementRoleHint"],
  employer: ["achievementEmployer", "achievementEmployerHint"],
  date: ["achievementDate", "achievementDateHint"],
  situation: ["achievementSituation", null],
  action: ["achievementAction", null],
  result: ["achievementResult", null],
  number: ["achievementNumber", "achievementNumberHint"],
  skills: ["achievementSkills", "achievementTagsHint"],
  tags: ["achievementTags", "achievementTagsHint"],
  link: ["achievementLink", "achievementLinkHint"],
};

const long: readonly string[] = ["text", "situation", "action", "result"];

interface FormFieldProps {
  /** Names the form. */
  readonly formId: string;
  readonly name: Exclude<FieldName, "kind">;
  readonly value: string;
  /** What is wrong with it; null if nothing is. */
  readonly wrong: WordKey | null;
  readonly onType: (name: string, value: string) => void;
}

/** One field of an achievement. What is wrong with it takes the place of its hint. */
export function FormField({ formId, name, value, wrong, onType }: FormFieldProps) {
  const id = `${formId}-${name}`;
  const [label, hint] = labels[name];
  const isLong = long.includes(name);
  const limit = name === "link" ? achievementLimits.link : isLong ? achievementLimits.text : listLimit(name);
  const field = {
    id,
    class: "input",
    dir: "auto",
    maxLength: limit,
    value,
    "aria-invalid": wrong !== null,
    ...((wrong ?? hint) && { "aria-describedby": `${id}-hint` }),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onType(name, currentTarget.value),
  } as const;
  return (
    <div class="field" data-wrong={wrong !== null || undefined}>
      <label for={id}>{say(label)}</label>
      {(wrong ?? hint) && (
        <span id={`${id}-hint`} class="hint" role={wrong ? "alert" : undefined}>
          {say((wrong ?? hint) as WordKey)}
        </span>
      )}
      {isLong ? <textarea {...field} rows={2} /> : <input {...field} inputMode={name === "link" ? "url" : "text"} />}
    </div>
  );
}

/** A list is as long as all that may stand in it, with its commas. */
function listLimit(name: string): number {
  return name === "tags" || name === "skills" ? achievementLimits.text * 2 : achievementLimits.line;
}
