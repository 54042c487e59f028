import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { achievementLimits } from "../core/model/achievement";
import { achievementDraftId } from "../core/model/note";
import { say, type WordKey } from "../platform/words";
import { useAlone } from "./use-alone";
import { type DraftPorts, useDraft } from "./use-draft";
import { type FocusWish, useFocus } from "./use-focus";

/** What adding an achievement in a line needs. No promise rejects. */
export interface QuickPorts extends DraftPorts {
  /** Resolves to whether it was kept. */
  readonly addAchievement: (text: string) => Promise<boolean>;
}

interface QuickAchievementProps {
  readonly ports: QuickPorts;
  /** True where its button is the filled one of the view. */
  readonly isPrimary?: boolean;
  /** The question that is answered; null without one. */
  readonly question?: string | null;
  /** Gives the line focus, by the name "quick". */
  readonly wish?: FocusWish;
  readonly onKept?: () => void;
  /** Leads to the whole form; resolves to whether what is typed is safe there, waits here, or could not be kept. */
  readonly onMore?: (text: string) => Promise<"taken" | "waits" | "failed">;
  readonly moreWords?: WordKey;
  /** Other ways, beside that. */
  readonly children?: ComponentChildren;
}

const noWish: FocusWish = { current: null };

/** One thing that went well, in a line: the rest can be added where it stands in the list. */
export function QuickAchievement(props: QuickAchievementProps) {
  const {
    ports,
    isPrimary = false,
    question = null,
    wish = noWish,
    onKept,
    onMore,
    children,
    moreWords = "achievementWriteMore",
  } = props;
  const id = useId();
  const line = useFocus<HTMLInputElement>(wish, "quick");
  const draft = useDraft(achievementDraftId, { text: "" }, ports);
  const alone = useAlone();
  const [told, setTold] = useState<"kept" | "failed" | "empty" | null>(null);
  const typed = draft.fields["text"] ?? "";
  const text = typed.trim();
  const keep = async () => {
    if (text === "") {
      setTold("empty");
      line.current?.focus();
      return;
    }
    const isKept = await ports.addAchievement(text);
    setTold(isKept ? "kept" : "failed");
    if (!isKept) return;
    draft.forget(draft.fields);
    onKept?.();
  };
  const writeMore = async () => {
    const become = await onMore?.(text);
    if (become === "taken") draft.forget(draft.fields);
    if (become === "failed") setTold("failed");
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void alone(keep);
      }}
    >
      {question !== null && (
        <p id={`${id}-question`} class="strong">
          {question}
        </p>
      )}
      <label for={id} class={question === null ? undefined : "label"}>
        {say("achievementNew")}
      </label>
      <div class="quick">
        <input
          ref={line}
          id={id}
          class="input"
          aria-invalid={told === "empty" || undefined}
          aria-describedby={told === "empty" ? `${id}-told` : question === null ? undefined : `${id}-question`}
          placeholder={say("achievementNewHint")}
          maxLength={achievementLimits.text}
          dir="auto"
          value={typed}
          onInput={({ currentTarget }) => {
            setTold(null);
            draft.type("text", currentTarget.value);
          }}
        />
        <button type="submit" class="btn" data-kind={isPrimary ? "primary" : undefined}>
          {say("keep")}
        </button>
      </div>
      <div class="line small soft">
        {onMore && (
          <button type="button" class="link" data-soft onClick={() => void alone(writeMore)}>
            {say(moreWords)}
          </button>
        )}
        {children}
        <p role="status">{told === "kept" && say("achievementKept")}</p>
      </div>
      {(told === "failed" || told === "empty") && (
        <p id={`${id}-told`} role="alert">
          {say(told === "empty" ? "achievementEmpty" : "notKept")}
        </p>
      )}
    </form>
  );
}
