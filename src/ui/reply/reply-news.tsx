import { useLayoutEffect, useRef } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";
import { dayOf } from "../day";
import { Notice } from "../notice";
import { type FocusWish, useFocus } from "../use-focus";
import { doubtWords, troubleWords } from "./outcome-words";
import type { ReplyPorts } from "./reply-ports";
import { undoKeys } from "./undo-keys";
import type { ReplyWriting, ReplyNews as Told } from "./use-reply";

interface ReplyNewsProps {
  readonly writing: ReplyWriting;
  readonly ports: ReplyPorts;
  readonly wish: FocusWish;
}

/** What became of the reply, and the way on. */
export function ReplyNews({ writing, ports, wish }: ReplyNewsProps) {
  const way = useFocus<HTMLButtonElement>(wish, "reply-news");
  const spot = useRef<HTMLDivElement>(null);
  const { news } = writing;
  // In a low card it may lie below what is on the screen.
  useLayoutEffect(() => spot.current?.scrollIntoView({ block: "nearest" }), [news]);
  if (news === null || news.is === "inserting") return null;
  const on = wayOn(news, writing);
  return (
    <div ref={spot}>
      <Notice kind={kindOf(news)} words={wordsOf(news)}>
        {on && (
          <button ref={way} type="button" class="link" onClick={ports.guard(on.act)}>
            {say(on.words)}
          </button>
        )}
      </Notice>
    </div>
  );
}

function kindOf({ is }: Told): "said" | "done" | "failed" {
  if (is === "trouble" || is === "not-kept" || is === "not-copied") return "failed";
  return is === "asks" || is === "put-before" || is === "sent-before" ? "said" : "done";
}

function wordsOf(news: Told): string {
  switch (news.is) {
    case "inserted":
      return say(news.keptWords ? "replyInBeside" : "replyIn");
    case "put-before":
      return say("replyPutBefore", dayOf(news.at));
    case "sent-before":
      return say("replySent", dayOf(news.at));
    case "asks":
      return say(doubtWords[news.doubt]);
    case "trouble":
      return say(troubleWords[news.trouble], undoKeys());
    case "taken-back":
      return say("replyTakenBack");
    case "only-by-keys":
      return say("replyOnlyByKeys", undoKeys());
    case "copied":
      return say("replyCopied");
    case "not-copied":
      return say("replyNotCopied");
    case "not-kept":
      return say("replyNotKept");
    case "inserting":
      return "";
  }
}

function wayOn(news: Told, writing: ReplyWriting): { readonly words: WordKey; readonly act: () => void } | null {
  if (news.is === "inserted") return { words: "undo", act: writing.takeBack };
  if (news.is === "put-before" || news.is === "sent-before") return { words: "replyAnother", act: writing.again };
  if (news.is === "asks") return { words: "replyAnyway", act: () => writing.insert(true) };
  return null;
}
