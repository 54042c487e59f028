import { useState } from "preact/hooks";
import { say } from "../platform/words";
import { type FocusWish, useFocus } from "../ui/use-focus";
import type { PopupPorts } from "./ports";

interface DeclareRejectionProps {
  readonly ports: PopupPorts;
  /** BCP 47 tag of the mail; null if unknown. */
  readonly language: string | null;
  readonly wish: FocusWish;
}

type Asking = "closed" | "reading" | "failed" | readonly string[];

/** "This is a rejection": for a mail that was not recognised. The person may pick the sentence that says so. */
export function DeclareRejection({ ports, language, wish }: DeclareRejectionProps) {
  const [asking, setAsking] = useState<Asking>("closed");
  const first = useFocus<HTMLButtonElement>(wish, "declare");

  const ask = async () => {
    setAsking("reading");
    wish.current = "sentences";
    setAsking((await ports.listSentences()) ?? "failed");
  };
  const close = () => {
    wish.current = "declare";
    setAsking("closed");
  };
  if (typeof asking !== "string") {
    return <PickSentence sentences={asking} {...{ ports, language, wish }} onClose={close} />;
  }
  return (
    <div class="stack">
      <div>
        <button ref={first} type="button" class="btn" disabled={asking === "reading"} onClick={() => void ask()}>
          {say("thisIsARejection")}
        </button>
      </div>
      <p class="small soft">{say("declareHint")}</p>
      {asking === "failed" && <p role="alert">{say("declareUnread")}</p>}
    </div>
  );
}

interface PickSentenceProps extends DeclareRejectionProps {
  readonly sentences: readonly string[];
  readonly onClose: () => void;
}

function PickSentence({ ports, language, wish, sentences, onClose }: PickSentenceProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const legend = useFocus<HTMLLegendElement>(wish, "sentences");
  const keep = async (decision: string | null) => {
    setFailed(false);
    wish.current = "title";
    setFailed(!(await ports.declare(decision)));
  };
  const stepBack = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Else the browser closes the popup.
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up here from the fields inside.
    <div class="stack" onKeyDown={stepBack}>
      <fieldset class="sentences">
        <legend ref={legend} tabIndex={-1} class="strong">
          {say("declareWhich")}
        </legend>
        {sentences.map((sentence) => (
          <label key={sentence}>
            <input type="radio" name="decision" checked={sentence === picked} onChange={() => setPicked(sentence)} />
            <bdi lang={language ?? undefined}>{sentence}</bdi>
          </label>
        ))}
      </fieldset>
      {hasFailed && <p role="alert">{say("notDone")}</p>}
      <div class="line">
        <button
          type="button"
          class="btn"
          data-kind="primary"
          disabled={picked === null}
          onClick={() => void keep(picked)}
        >
          {say("declareThis")}
        </button>
        <button type="button" class="btn" data-kind="quiet" onClick={() => void keep(null)}>
          {say("declareNone")}
        </button>
        <button type="button" class="btn push" data-kind="quiet" onClick={onClose}>
          {say("declareCancel")}
        </button>
      </div>
    </div>
  );
}
