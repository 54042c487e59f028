import { useId, useRef } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";

interface AskDialogProps {
  /** The button that asks, and the one that confirms. */
  readonly act: WordKey;
  readonly ask: WordKey;
  readonly lead: WordKey;
  /** The way back. */
  readonly keep: WordKey;
  readonly onAsk: () => void;
  readonly onConfirm: () => void;
}

/** A button for what cannot be taken back: it asks once. The dialog is the browser's own: it holds focus, closes on Escape and gives focus back. */
export function AskDialog({ act, ask, lead, keep, onAsk, onConfirm }: AskDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    onAsk();
    dialog.current?.showModal();
  };
  const confirm = () => {
    dialog.current?.close();
    onConfirm();
  };
  return (
    <>
      <button type="button" class="btn" data-kind="alert" onClick={open}>
        {say(act)}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={id} aria-describedby={`${id}-lead`}>
        <h2 id={id}>{say(ask)}</h2>
        <p id={`${id}-lead`} class="soft">
          {say(lead)}
        </p>
        <div class="line">
          <button type="button" class="btn" onClick={() => dialog.current?.close()}>
            {say(keep)}
          </button>
          <button type="button" class="btn" data-kind="alert" onClick={confirm}>
            {say(act)}
          </button>
        </div>
      </dialog>
    </>
  );
}
