import { useState } from "preact/hooks";
import { type AchievementFields, achievementLimits } from "../core/model/achievement";
import { achievementDraftId } from "../core/model/note";
import { say } from "../platform/words";
import type { OptionsPorts } from "./ports";
import { useDraft } from "./use-draft";

const blank: AchievementFields = { text: "", role: "", date: "", tags: [], isPinned: false };

interface AddAchievementProps {
  readonly ports: Pick<OptionsPorts, "readDraft" | "saveDraft" | "writeAchievement">;
}

/** One thing that went well, in a line: the rest can be added where it stands in the list. */
export function AddAchievement({ ports }: AddAchievementProps) {
  const draft = useDraft(achievementDraftId, { text: "" }, ports);
  const [hasFailed, setFailed] = useState(false);
  const text = (draft.fields["text"] ?? "").trim();
  const keep = async () => {
    if (text === "") return;
    const isKept = await ports.writeAchievement({ ...blank, text });
    setFailed(!isKept);
    if (isKept) draft.forget();
  };
  return (
    <form
      class="quick"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <input
        class="input"
        aria-label={say("achievementNew")}
        placeholder={say("achievementNewHint")}
        maxLength={achievementLimits.text}
        dir="auto"
        value={draft.fields["text"] ?? ""}
        onInput={({ currentTarget }) => draft.type("text", currentTarget.value)}
      />
      <button type="submit" class="btn" data-kind="primary">
        {say("keep")}
      </button>
      {hasFailed && <p role="alert">{say("notKept")}</p>}
    </form>
  );
}
