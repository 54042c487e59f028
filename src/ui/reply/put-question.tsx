import { useState } from "preact/hooks";
import { type ReplyAsk, type ReplyOutcome, readyReply } from "../../core/model/reply";
import { say } from "../../platform/words";
import { Notice } from "../notice";
import { doubtWords, troubleWords } from "./outcome-words";
import type { ReplyPorts } from "./reply-ports";
import { undoKeys } from "./undo-keys";

/** What became of the question: as of any reply, and `none` where there is a reply already. */
type Told = ReplyOutcome["outcome"] | "none" | "taken-back" | "only-by-keys";

interface Asking {
  readonly reply: ReplyAsk | null;
  readonly told: Told;
  readonly words: string;
}

/** The question in a thank-you, put into the mail's own reply box with one press, and the way back. */
export function PutQuestion({ ports }: { readonly ports: ReplyPorts }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const [isBusy, setBusy] = useState(false);
  const carryOut = async (act: () => Promise<Asking>) => {
    if (isBusy) return;
    setBusy(true);
    setAsking(await act());
    setBusy(false);
  };
  const insert = async (reply: ReplyAsk): Promise<Asking> => {
    const told = await ports.insert(reply);
    return { reply, told: told.outcome, words: wordsOf(told) };
  };
  const put = async (): Promise<Asking> => {
    const offer = await ports.compose();
    const reply = offer && readyReply(offer, "ask-feedback");
    if (reply) return insert(reply);
    return offer
      ? { reply: null, told: "none", words: say("questionInReply") }
      : { reply: null, told: "trouble", words: say("replyUnreachable") };
  };
  const takeBack = async (): Promise<Asking> => {
    const isOut = await ports.takeBack();
    const words = isOut ? say("replyTakenBack") : say("replyOnlyByKeys", undoKeys());
    return { reply: null, told: isOut ? "taken-back" : "only-by-keys", words };
  };
  const reply = asking?.reply ?? null;
  return (
    <>
      {asking?.told !== "inserted" && (
        <button type="button" class="btn start" onClick={ports.guard(() => void carryOut(put))}>
          {say("questionPut")}
        </button>
      )}
      {asking && (
        <Notice kind={asking.told === "trouble" ? "failed" : "done"} words={asking.words}>
          {asking.told === "inserted" && (
            <button type="button" class="link" onClick={ports.guard(() => void carryOut(takeBack))}>
              {say("undo")}
            </button>
          )}
          {asking.told === "asks" && reply && (
            <button
              type="button"
              class="link"
              onClick={ports.guard(() => void carryOut(() => insert({ ...reply, isSure: true })))}
            >
              {say("replyAnyway")}
            </button>
          )}
        </Notice>
      )}
    </>
  );
}

function wordsOf(told: ReplyOutcome): string {
  if (told.outcome === "inserted") return say(told.keptWords ? "replyInBeside" : "replyIn");
  if (told.outcome === "asks") return say(doubtWords[told.doubt]);
  return say(troubleWords[told.trouble], undoKeys());
}
