import { say } from "../platform/words";

interface PauseNoteProps {
  /** Where a pause and helplines are told more of: an address, or what opens it. */
  readonly more: string | (() => void);
  /** It was read: it does not come again. */
  readonly onClose: () => void;
}

/** That a pause may do good, once and kindly. It takes no focus and covers nothing. */
export function PauseNote({ more, onClose }: PauseNoteProps) {
  return (
    <div class="notice pause" role="note">
      <div class="stack">
        <p class="strong">{say("pauseNote")}</p>
        <p>{say("pauseNoteMore")}</p>
        <div class="line">
          {typeof more === "string" ? (
            <a class="link" href={more}>
              {say("pauseFind")}
            </a>
          ) : (
            <button type="button" class="link" onClick={more}>
              {say("pauseFind")}
            </button>
          )}
          <button type="button" class="link" data-soft onClick={onClose}>
            {say("pauseClose")}
          </button>
        </div>
      </div>
    </div>
  );
}
