import { useId, useState } from "preact/hooks";
import { achievementLimits } from "../core/model/achievement";
import { achievementDraftId } from "../core/model/note";
import { say } from "../platform/words";
import { type DraftPorts, useDraft } from "./use-draft";

/** What adding an achievement in a line needs. No promise rejects. */
export interface QuickPorts extends DraftPorts {
  /** Resolves to whether it was kept. */
  readonly addAchievement: (text: string) => Promise<boolean>;
}

/** One thing that went well, in a line: the rest can be added where it stands in the list. */
export function QuickAchievement({ ports }: { readonly ports: QuickPorts }) {
  const id = useId();
  const draft = useDraft(achievementDraftId, { text: "" }, ports);
  const [told, setTold] = useState<"kept" | "failed" | null>(null);
  const typed = draft.fields["text"] ?? "";
  const text = typed.trim();
  const keep = async () => {
    if (text === "") return;
    const isKept = await ports.addAchievement(text);
    setTold(isKept ? "kept" : "failed");
    if (isKept) draft.forget();
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label for={id}>{say("achievementNew")}</label>
      <div class="quick">
        <input
          id={id}
          class="input"
          placeholder={say("achievementNewHint")}
          maxLength={achievementLimits.text}
          dir="auto"
          value={typed}
          onInput={({ currentTarget }) => {
            setTold(null);
            draft.type("text", currentTarget.value);
          }}
        />
        <button type="submit" class="btn">
          {say("keep")}
        </button>
      </div>
      <p role="status" class="small soft">
        {told === "kept" && say("achievementKept")}
      </p>
      {told === "failed" && <p role="alert">{say("notKept")}</p>}
    </form>
  );
}
