import { useState } from "preact/hooks";
import type { OpenMail } from "../core/model/open-mail";
import { say } from "../platform/words";
import { Notice } from "./notice";
import type { FocusWish } from "./use-focus";

/** What can be done with an answer. A promise resolves to whether it was carried out and never rejects. */
export interface AnswerPorts {
  readonly keep: () => Promise<boolean>;
  readonly letBe: () => Promise<boolean>;
  /** Lets through only what a person did: mail pages have scripts. */
  readonly guard: <E extends Event>(act: (event: E) => void) => (event: E) => void;
}

interface AnswerOfferProps {
  readonly mail: OpenMail;
  /** Null where nothing can be kept any more: the sentences can still be read. */
  readonly ports: AnswerPorts | null;
  readonly wish: FocusWish;
}

/** The sentences of an answer that tell something, to be kept or let be; then, that they are kept. */
export function AnswerOffer({ mail: { answer, verdict }, ports, wish }: AnswerOfferProps) {
  const [isKept, setKept] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const settle = async (act: () => Promise<boolean>, keeps: boolean) => {
    // The button goes with the offer.
    wish.current = "title";
    const isDone = await act();
    if (!isDone) wish.current = null;
    setFailed(!isDone);
    setKept(isDone && keeps);
  };
  if (!answer) return isKept ? <Notice kind="done" words={say("answerKept")} /> : null;
  return (
    <div class="stack">
      <p class="strong">{say("answerTitle")}</p>
      <blockquote class="says" lang={verdict.language ?? undefined} dir="auto">
        {answer.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
      {hasFailed && <Notice kind="failed" words={say("notKept")} />}
      {ports && (
        <div class="line stays">
          <button
            type="button"
            class="btn"
            data-kind="primary"
            onClick={ports.guard(() => void settle(ports.keep, true))}
          >
            {say("answerKeep")}
          </button>
          <button
            type="button"
            class="btn"
            data-kind="quiet"
            onClick={ports.guard(() => void settle(ports.letBe, false))}
          >
            {say("answerLetBe")}
          </button>
        </div>
      )}
    </div>
  );
}
