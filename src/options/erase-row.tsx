import { useId, useRef, useState } from "preact/hooks";
import { say } from "../platform/words";

/** Erases everything, after asking once. The dialog is the browser's own: it holds focus, closes on Escape and gives focus back. */
export function EraseRow({ eraseAll }: { readonly eraseAll: () => Promise<boolean> }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [ended, setEnded] = useState<"erased" | "failed" | null>(null);
  const erase = async () => {
    dialog.current?.close();
    setEnded((await eraseAll()) ? "erased" : "failed");
  };
  const ask = () => {
    setEnded(null);
    dialog.current?.showModal();
  };
  return (
    <>
      <div>
        <h3>{say("eraseTitle")}</h3>
        <p class="soft">{say("eraseLead")}</p>
        <p role="status">{ended === "erased" && say("erased")}</p>
        {ended === "failed" && <p role="alert">{say("notDone")}</p>}
      </div>
      <button type="button" class="btn" data-kind="alert" onClick={ask}>
        {say("eraseEverything")}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={id} aria-describedby={`${id}-lead`}>
        <h2 id={id}>{say("eraseAsk")}</h2>
        <p id={`${id}-lead`} class="soft">
          {say("eraseAskLead")}
        </p>
        <div class="line">
          <button type="button" class="btn" onClick={() => dialog.current?.close()}>
            {say("keepEverything")}
          </button>
          <button type="button" class="btn" data-kind="alert" onClick={() => void erase()}>
            {say("eraseEverything")}
          </button>
        </div>
      </dialog>
    </>
  );
}
