import type { ReplyAsk, ReplyOutcome } from "../core/model/reply";
import { say } from "../platform/words";
import { Icon } from "../ui/icon";
import { Notice } from "../ui/notice";
import { doubtWords, troubleWords } from "../ui/reply/outcome-words";
import { undoKeys } from "../ui/reply/undo-keys";
import { onlyTrusted } from "./ports";

/** What became of a reply, from wherever it was asked for. */
export interface Replied {
  readonly reply: ReplyAsk;
  readonly told: ReplyOutcome | { readonly outcome: "taken-back" | "only-by-keys" };
}

interface RepliedNoticeProps {
  readonly replied: Replied;
  readonly onUndo: () => void;
  readonly onInsert: () => void;
  readonly onClose: () => void;
}

/** Stands in the card's place after a reply: the box takes the room, and the way on must stay at hand. */
export function RepliedNotice({ replied, onUndo, onInsert, onClose }: RepliedNoticeProps) {
  const close = say("closeNotice");
  const { outcome } = replied.told;
  const isTrouble = outcome === "trouble";
  return (
    <section class="card noted" aria-label={say("cardName")}>
      <Notice kind={isTrouble ? "failed" : "done"} words={wordsOf(replied.told)}>
        {outcome === "inserted" && <Way words={say("undo")} act={onUndo} />}
        {outcome === "asks" && <Way words={say("replyAnyway")} act={onInsert} />}
        {isTrouble && <Way words={say("replyCopy")} act={() => copyReply(replied.reply)} />}
      </Notice>
      <button type="button" class="icon" aria-label={close} title={close} onClick={onlyTrusted(onClose)}>
        <Icon name="close" />
      </button>
    </section>
  );
}

function Way({ words, act }: { readonly words: string; readonly act: () => void }) {
  return (
    <button type="button" class="link" onClick={onlyTrusted(act)}>
      {words}
    </button>
  );
}

function wordsOf(told: Replied["told"]): string {
  switch (told.outcome) {
    case "inserted":
      return say(told.keptWords ? "replyInBeside" : "replyIn");
    case "asks":
      return say(doubtWords[told.doubt]);
    case "trouble":
      return say(troubleWords[told.trouble]);
    case "taken-back":
      return say("replyTakenBack");
    case "only-by-keys":
      return say("replyOnlyByKeys", undoKeys());
  }
}

function copyReply({ text, signOff }: ReplyAsk): void {
  void navigator.clipboard.writeText(signOff === "" ? text : `${text}\n\n${signOff}`);
}
