import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { orderThemes } from "../../core/insight/feedback-themes";
import { type FeedbackFields, feedbackLimits, feedbackThemes, goalLimit } from "../../core/model/feedback";
import type { Fields } from "../../core/model/note";
import { say } from "../../platform/words";
import { useAlone } from "../../ui/use-alone";
import { type DraftPorts, useDraft } from "../../ui/use-draft";
import { changedSince } from "../parts/changed-since";
import { FormFoot } from "../parts/form-foot";
import { ThemeChoice } from "../parts/theme-choice";
import { useTrouble } from "../parts/use-trouble";

export interface FeedbackFormProps {
  /** Names the draft of this form. */
  readonly draftId: string;
  readonly start: FeedbackFields;
  readonly ports: DraftPorts;
  /** Resolves to whether it was kept. `changed` is what is not as it was when the form opened. */
  readonly onKeep: (fields: FeedbackFields, changed: Partial<FeedbackFields>) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Nothing written down yet. */
export const noFeedback: FeedbackFields = { text: "", from: null, goal: "", themes: [] };

/**
 * What somebody told the person, written down or changed: who said it, one goal to learn, and what it is about. A
 * browser's spelling help may send what is typed to a server, so it is off here.
 */
export function FeedbackForm({ draftId, start, ports, onKeep, onClose }: FeedbackFormProps) {
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const [atFirst] = useState(() => toFields(start));
  const draft = useDraft(draftId, atFirst, ports, "typed");
  const { fields, type } = draft;
  const alone = useAlone();
  const trouble = useTrouble();
  // The order is found once, so that nothing moves under the person's hand.
  const [order] = useState(() => orderThemes(start.text));
  /** What was typed since it was kept stays a draft. */
  const close = (kept: Fields) => {
    draft.forget(kept);
    onClose();
  };
  const keep = async () => {
    const feedback = readFields(fields);
    if (feedback.text === "") trouble.tell(say("feedbackEmpty"), `${id}-text`);
    else if (await onKeep(feedback, changedSince(readFields(atFirst), feedback))) close(fields);
    else trouble.tell(say("notKept"));
  };
  const { themes } = readFields(fields);
  return (
    <form
      class="fields"
      aria-label={say("feedbackForm")}
      onSubmit={(event) => {
        event.preventDefault();
        void alone(keep);
      }}
    >
      <div class="field">
        <label for={`${id}-text`}>{say("feedbackText")}</label>
        <span class="hint">{say("feedbackTextHint")}</span>
        <textarea
          ref={first}
          id={`${id}-text`}
          class="input"
          dir="auto"
          spellcheck={false}
          {...trouble.of(`${id}-text`)}
          rows={3}
          maxLength={feedbackLimits.text}
          value={fields["text"]}
          onInput={({ currentTarget }) => type("text", currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-from`}>{say("feedbackFrom")}</label>
        <input
          id={`${id}-from`}
          class="input"
          dir="auto"
          spellcheck={false}
          maxLength={200}
          value={fields["from"]}
          onInput={({ currentTarget }) => type("from", currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-goal`}>{say("feedbackGoal")}</label>
        <span class="hint">{say("feedbackGoalHint")}</span>
        <input
          id={`${id}-goal`}
          class="input"
          dir="auto"
          spellcheck={false}
          maxLength={goalLimit}
          value={fields["goal"]}
          onInput={({ currentTarget }) => type("goal", currentTarget.value)}
        />
      </div>
      <ThemeChoice order={order} chosen={themes} onChange={(chosen) => type("themes", chosen.join(" "))} />
      <FormFoot trouble={trouble} draft={draft} onCancel={onClose} />
    </form>
  );
}

function toFields({ text, from, goal, themes }: FeedbackFields): Record<string, string> {
  return { text, from: from ?? "", goal, themes: themes.join(" ") };
}

function readFields(fields: Readonly<Record<string, string>>): FeedbackFields {
  const [text = "", from = "", goal = ""] = ["text", "from", "goal"].map((name) => fields[name]?.trim());
  const named = (fields["themes"] ?? "").split(" ");
  return { text, from: from || null, goal, themes: feedbackThemes.filter((theme) => named.includes(theme)) };
}
