import { say, type WordKey } from "../../platform/words";
import type { DraftNews } from "../../ui/use-draft";
import type { Trouble } from "./use-trouble";

interface FormFootProps {
  /** What is in the way, and the id of the place where that stands; `words` is null while nothing is. */
  readonly trouble: Pick<Trouble, "id" | "words">;
  /** What is typed in the form, if anything is. */
  readonly draft?: DraftNews;
  /** Closes the form. What was typed stays a draft. */
  readonly onCancel: () => void;
  readonly keep?: WordKey;
  /** False where the view has its one filled button elsewhere. */
  readonly isPrimary?: boolean;
}

/** The end of every form in the settings: what is in the way, what was typed before, and the ways out. */
export function FormFoot({ trouble, draft, onCancel, keep = "keepIt", isPrimary = true }: FormFootProps) {
  return (
    <>
      {trouble.words !== null && (
        <p id={trouble.id} role="alert">
          {trouble.words}
        </p>
      )}
      {draft && <TypedBefore {...draft} />}
      <div class="line">
        <button type="submit" class="btn" data-kind={isPrimary ? "primary" : undefined}>
          {say(keep)}
        </button>
        <button type="button" class="btn" data-kind="quiet" onClick={onCancel}>
          {say("declareCancel")}
        </button>
      </div>
    </>
  );
}

/** That what stands in the fields was typed before. One button lets go of it and brings it back, so focus stays on it. */
function TypedBefore({ past, startOver, bringBack }: DraftNews) {
  const isDropped = past === "dropped";
  return (
    <p class={past === null ? "sr" : "line small soft"}>
      <span role="status">{past !== null && say(isDropped ? "draftDropped" : "draftBegun")}</span>
      {past !== null && (
        <button type="button" class="link" data-soft onClick={isDropped ? bringBack : startOver}>
          {say(isDropped ? "undo" : "startOver")}
        </button>
      )}
    </p>
  );
}
