import { useId } from "preact/hooks";
import { say } from "../../platform/words";
import type { ReplyPorts } from "./reply-ports";
import type { ReplyWriting } from "./use-reply";

interface ReplyDetailProps {
  readonly writing: ReplyWriting;
  readonly ports: ReplyPorts;
}

/** The one thing only this person could write; it stands in the text while it is typed, unless that was changed by hand. */
export function ReplyDetail({ writing, ports }: ReplyDetailProps) {
  const id = useId();
  const { choice, offer, detail, isChanged } = writing;
  if (choice.detailAt === null) return null;
  return (
    <div class="field">
      <label for={id}>{say("replyDetail")}</label>
      <span class="hint" id={`${id}-hint`}>
        {say(isChanged ? "replyDetailByHand" : "replyDetailHint")}
      </span>
      <input
        id={id}
        class="input"
        lang={offer.language}
        dir="auto"
        aria-describedby={`${id}-hint`}
        readOnly={isChanged}
        value={detail}
        onInput={ports.guard(({ currentTarget }) => writing.writeDetail(currentTarget.value))}
        onBlur={writing.rest}
      />
    </div>
  );
}
