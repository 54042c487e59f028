import { useState } from "preact/hooks";
import type { ReplyAsk, ReplyOutcome } from "../core/model/reply";
import { say } from "../platform/words";
import { Icon } from "../ui/icon";
import { Notice } from "../ui/notice";
import { doubtWords, troubleWords } from "../ui/reply/outcome-words";
import { undoKeys } from "../ui/reply/undo-keys";
import { type FocusWish, useFocus } from "../ui/use-focus";
import { onlyTrusted } from "./ports";

/** What became of a reply, from wherever it was asked for. */
export interface Replied {
  readonly reply: ReplyAsk;
  readonly told: ReplyOutcome | { readonly outcome: "taken-back" | "only-by-keys" };
}

interface RepliedNoticeProps {
  readonly replied: Replied;
  readonly wish: FocusWish;
  readonly onUndo: () => void;
  readonly onInsert: () => void;
  readonly onClose: () => void;
}

/** Stands in the card's place after a reply: the box takes the room, and the way on must stay at hand. */
export function RepliedNotice({ replied, wish, onUndo, onInsert, onClose }: RepliedNoticeProps) {
  const way = useFocus<HTMLButtonElement>(wish, "replied");
  const [copying, setCopying] = useState<{ readonly of: Replied; readonly isCopied: boolean } | null>(null);
  const close = say("closeNotice");
  const { outcome } = replied.told;
  const isCopied = copying?.of === replied ? copying.isCopied : null;
  const copy = () => {
    const told = (is: boolean) => setCopying({ of: replied, isCopied: is });
    copyReply(replied.reply).then(
      () => told(true),
      () => told(false),
    );
  };
  const ways = { inserted: ["undo", onUndo], asks: ["replyAnyway", onInsert], trouble: ["replyCopy", copy] } as const;
  // One button for every way: what has focus must not go.
  const on = outcome in ways ? ways[outcome as keyof typeof ways] : null;
  return (
    <section class="card noted" aria-label={say("cardName")}>
      <Notice
        kind={outcome === "trouble" && !isCopied ? "failed" : "done"}
        words={isCopied === null ? wordsOf(replied.told) : say(isCopied ? "replyCopied" : "replyNotCopiedHere")}
      >
        {on && (
          <button ref={way} type="button" class="link" onClick={onlyTrusted(on[1])}>
            {say(on[0])}
          </button>
        )}
      </Notice>
      <button type="button" class="icon" aria-label={close} title={close} onClick={onlyTrusted(onClose)}>
        <Icon name="close" />
      </button>
    </section>
  );
}

function wordsOf(told: Replied["told"]): string {
  switch (told.outcome) {
    case "inserted":
      return say(told.keptWords ? "replyInBeside" : "replyIn");
    case "asks":
      return say(doubtWords[told.doubt]);
    case "trouble":
      return say(troubleWords[told.trouble], undoKeys());
    case "taken-back":
      return say("replyTakenBack");
    case "only-by-keys":
      return say("replyOnlyByKeys", undoKeys());
  }
}

function copyReply({ text, signOff }: ReplyAsk): Promise<void> {
  return navigator.clipboard.writeText(signOff === "" ? text : `${text}\n\n${signOff}`);
}
