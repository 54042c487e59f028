import { say, type WordKey } from "../../platform/words";

interface FormFootProps {
  /** One sentence about what is in the way; null while nothing is. */
  readonly trouble: string | null;
  readonly onCancel: () => void;
  readonly keep?: WordKey;
  /** False where the view has its one filled button elsewhere. */
  readonly isPrimary?: boolean;
}

/** The end of every form in the settings: what is in the way, and the two ways out. */
export function FormFoot({ trouble, onCancel, keep = "keepIt", isPrimary = true }: FormFootProps) {
  return (
    <>
      {trouble !== null && <p role="alert">{trouble}</p>}
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
