import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { AchievementFields } from "../../core/model/achievement";
import { achievementLimits, fieldsOf, isAchievementDate } from "../../core/model/achievement";
import type { Fields } from "../../core/model/note";
import { say, type WordKey } from "../../platform/words";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { FormFoot } from "../parts/form-foot";

const names = ["text", "role", "date", "tags"] as const;
type Name = (typeof names)[number];

const labels: Readonly<Record<Name, readonly [label: WordKey, hint: WordKey]>> = {
  text: ["achievementText", "achievementTextHint"],
  role: ["achievementRole", "achievementRoleHint"],
  date: ["achievementDate", "achievementDateHint"],
  tags: ["achievementTags", "achievementTagsHint"],
};

interface AchievementFormProps {
  /** Names the draft of this form. */
  readonly draftId: string;
  readonly start: AchievementFields;
  readonly ports: DraftPorts;
  /** Resolves to whether it was kept. */
  readonly onKeep: (fields: AchievementFields) => Promise<boolean>;
  readonly onClose: () => void;
}

/** One achievement, to be written or changed. What is typed is kept as a draft until it is kept for good. */
export function AchievementForm({ draftId, start, ports, onKeep, onClose }: AchievementFormProps) {
  const { fields, type, forget } = useDraft(draftId, toFields(start), ports);
  const [trouble, setTrouble] = useState<WordKey | null>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const close = () => {
    forget();
    onClose();
  };
  const keep = async () => {
    const achievement = readFields(fields, start);
    const wrong = findFault(achievement);
    if (wrong !== null) setTrouble(wrong);
    else if (await onKeep(achievement)) close();
    else setTrouble("notKept");
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {names.map((name) => (
        <div key={name} class="field">
          <label for={`${draftId}-${name}`}>{say(labels[name][0])}</label>
          <span class="hint">{say(labels[name][1])}</span>
          {name === "text" ? (
            <textarea
              ref={first}
              id={`${draftId}-${name}`}
              class="input"
              rows={2}
              maxLength={achievementLimits.text}
              value={fields[name] ?? ""}
              onInput={({ currentTarget }) => type(name, currentTarget.value)}
            />
          ) : (
            <input
              id={`${draftId}-${name}`}
              class="input"
              maxLength={achievementLimits.line}
              value={fields[name] ?? ""}
              onInput={({ currentTarget }) => type(name, currentTarget.value)}
            />
          )}
        </div>
      ))}
      <FormFoot trouble={trouble && say(trouble)} onCancel={close} />
    </form>
  );
}

function findFault({ text, date }: AchievementFields): WordKey | null {
  if (text === "") return "achievementEmpty";
  return isAchievementDate(date) ? null : "achievementNoDate";
}

function toFields({ text, role, date, tags }: AchievementFields): Fields {
  return { text, role, date, tags: tags.join(", ") };
}

function readFields(fields: Fields, start: AchievementFields): AchievementFields {
  const [text = "", role = "", date = ""] = (["text", "role", "date"] as const).map((name) => fields[name]?.trim());
  const tags = (fields["tags"] ?? "").split(",").flatMap((tag) => tag.trim() || []);
  return { ...fieldsOf(start), text, role, date, tags: [...new Set(tags)].slice(0, achievementLimits.tags) };
}
