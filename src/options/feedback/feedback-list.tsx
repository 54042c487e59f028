import { useState } from "preact/hooks";
import { newestFirst } from "../../core/insight/feedback-themes";
import type { Feedback, FeedbackFields } from "../../core/model/feedback";
import { feedbackDraftId } from "../../core/model/note";
import { say } from "../../platform/words";
import { useFocusWish } from "../../ui/use-focus";
import { UndoNotice } from "../parts/undo-notice";
import { WishButton } from "../parts/wish-button";
import type { OptionsPorts } from "../ports";
import { FeedbackForm, type FeedbackFormProps, noFeedback } from "./feedback-form";
import { FeedbackItem } from "./feedback-item";

interface FeedbackListProps {
  readonly rejectionId: string;
  readonly feedback: readonly Feedback[];
  readonly ports: Pick<
    OptionsPorts,
    "deleteFeedback" | "restoreFeedback" | "writeFeedback" | "changeFeedback" | "readDraft" | "saveDraft"
  >;
}

/** What they told the person: kept of answers or written down by hand; changed, deleted, and brought back. */
export function FeedbackList({ rejectionId, feedback, ports }: FeedbackListProps) {
  /** The one that is being changed, or `new`. */
  const [open, setOpen] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<readonly Feedback[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const wish = useFocusWish();
  const remove = async (one: Feedback) => {
    const isDeleted = await ports.deleteFeedback(one.id);
    setFailed(!isDeleted);
    if (!isDeleted) return;
    wish.current = "undo";
    setDeleted((before) => [...before, one]);
  };
  const bringBack = async () => {
    const last = deleted.at(-1);
    const isBack = last !== undefined && (await ports.restoreFeedback(last));
    setFailed(!isBack);
    if (!isBack) return;
    // What came back may not be drawn yet; the button for more is always there.
    wish.current = deleted.length > 1 ? "undo" : "edit new";
    setDeleted(deleted.slice(0, -1));
  };
  const form = (id: string | null, start: FeedbackFields, onKeep: FeedbackFormProps["onKeep"]) => (
    <FeedbackForm
      draftId={feedbackDraftId(id ?? rejectionId)}
      start={start}
      ports={ports}
      onKeep={onKeep}
      onClose={() => {
        wish.current = `edit ${id ?? "new"}`;
        setOpen(null);
      }}
    />
  );
  return (
    <>
      {deleted.length > 0 && <UndoNotice wish={wish} onUndo={() => void bringBack()} />}
      {hasFailed && <p role="alert">{say("notDone")}</p>}
      {feedback.length === 0 && open === null && <p class="soft">{say("feedbackNone")}</p>}
      {newestFirst(feedback).map((one) =>
        open === one.id ? (
          <div key={one.id}>{form(one.id, one, (_, changed) => ports.changeFeedback(one.id, changed))}</div>
        ) : (
          <FeedbackItem
            key={one.id}
            feedback={one}
            wish={wish}
            onEdit={() => setOpen(one.id)}
            onDelete={() => void remove(one)}
          />
        ),
      )}
      {open === "new" ? (
        form(null, noFeedback, (fields) => ports.writeFeedback(rejectionId, fields))
      ) : (
        <WishButton
          {...{ wish, name: "edit new", kind: "btn", words: "feedbackAdd" }}
          draftId={feedbackDraftId(rejectionId)}
          onPress={() => setOpen("new")}
        />
      )}
    </>
  );
}
