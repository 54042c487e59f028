import { PauseNote } from "../ui/pause-note";

/** What the popup and the desk can do about a pause that is suggested. No promise rejects. */
export interface PausePorts {
  /** It was read; it does not come again. */
  readonly close: () => Promise<boolean>;
  /** Opens the page on pauses and helplines. */
  readonly more: () => void;
}

/** The suggestion to pause, above everything else; nothing where `pause` is null. */
export function PausePlace({ pause }: { readonly pause: PausePorts | null }) {
  return (
    pause && (
      <div class="pause-place">
        <PauseNote more={() => pause.more()} onClose={() => void pause.close()} />
      </div>
    )
  );
}
