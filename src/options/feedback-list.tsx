import { useState } from "preact/hooks";
import type { Feedback } from "../core/model/feedback";
import { say } from "../platform/words";
import { dayOf } from "../ui/day";
import { useFocusWish } from "../ui/use-focus";
import { DeletedNotice } from "./deleted-notice";
import type { OptionsPorts } from "./ports";

interface FeedbackListProps {
  readonly feedback: readonly Feedback[];
  readonly ports: Pick<OptionsPorts, "deleteFeedback" | "restoreFeedback">;
}

/** What was kept of answers, in their words, with its day; deleted, and brought back. */
export function FeedbackList({ feedback, ports }: FeedbackListProps) {
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
    if (isBack) setDeleted(deleted.slice(0, -1));
  };
  if (feedback.length === 0 && deleted.length === 0) return null;
  return (
    <div class="stack">
      <h2>{say("feedbackTitle")}</h2>
      {deleted.length > 0 && <DeletedNotice wish={wish} onUndo={() => void bringBack()} />}
      {hasFailed && <p role="alert">{say("notDone")}</p>}
      {feedback.map((one) => (
        <div key={one.id} class="kept">
          <div class="stack">
            <blockquote dir="auto" class="stack">
              {one.text.split("\n").map((line) => (
                <p key={line}>{line}</p>
              ))}
            </blockquote>
            <p class="line small soft">
              <bdi>{[one.from, dayOf(one.answeredAt ?? one.keptAt)].filter(Boolean).join(", ")}</bdi>
              <button
                type="button"
                class="link push"
                aria-label={say("deleteAbout", one.text.slice(0, 60))}
                onClick={() => void remove(one)}
              >
                {say("delete")}
              </button>
            </p>
          </div>
        </div>
      ))}
    </div>
  );
}
