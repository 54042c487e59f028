import { useRef } from "preact/hooks";
import { noteLimit } from "../../core/model/reply";
import { say } from "../../platform/words";
import { Notice } from "../notice";
import { type FocusWish, useFocus } from "../use-focus";
import { KeepForTomorrow } from "./keep-for-tomorrow";
import { ToneChoice, WordingChoice } from "./reply-choices";
import { ReplyDetail } from "./reply-detail";
import { ReplyHints } from "./reply-hints";
import { ReplyNews } from "./reply-news";
import type { ReplyPorts } from "./reply-ports";
import { type ReplyWriting, useReply } from "./use-reply";

interface ReplyViewProps {
  readonly ports: ReplyPorts;
  readonly wish: FocusWish;
  /** False where an answer reaches nobody: then copying comes first. */
  readonly canReach: boolean;
  /** The day the reply is kept for (`YYYY-MM-DD`), null for none; left out where it cannot be kept for a day. */
  readonly day?: string | null;
}

/** The reply as it will arrive: chosen, changed, and put into the mail's own reply box. */
export function ReplyView(props: ReplyViewProps) {
  const writing = useReply(props.ports, props.wish);
  if (writing === null) return null;
  if (writing === "unreachable") return <Notice kind="failed" words={say("replyUnreachable")} />;
  return <Reply {...props} writing={writing} />;
}

function Reply({ writing, ports, wish, canReach, day }: ReplyViewProps & { readonly writing: ReplyWriting }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const focused = useFocus<HTMLTextAreaElement>(wish, "reply-text");
  const { offer, choice, text, news } = writing;
  const isIn = news?.is === "inserted" || news?.is === "put-before" || news?.is === "sent-before";
  const put = (
    <button
      key="put"
      type="button"
      class="btn"
      data-kind={canReach ? "primary" : undefined}
      aria-disabled={news?.is === "inserting"}
      onClick={ports.guard(() => news?.is !== "inserting" && writing.insert(false))}
    >
      {say(canReach ? "replyPut" : "replyPutAnyway")}
    </button>
  );
  const copy = (
    <button
      key="copy"
      type="button"
      class="btn"
      data-kind={canReach ? undefined : "primary"}
      onClick={ports.guard(() => writing.copy(field.current))}
    >
      {say("replyCopy")}
    </button>
  );
  if (isIn) return <ReplyNews writing={writing} ports={ports} wish={wish} />;
  return (
    <div class="stack">
      <ToneChoice writing={writing} ports={ports} />
      {offer.isStandIn && <p class="small soft">{say("replyStandIn")}</p>}
      <ReplyDetail writing={writing} ports={ports} />
      <div class="preview" lang={offer.language}>
        <textarea
          ref={(element) => {
            field.current = element;
            focused.current = element;
          }}
          dir="auto"
          aria-label={say("replyText")}
          value={text}
          rows={rowsOf(text)}
          onInput={ports.guard(({ currentTarget }) => writing.write(currentTarget.value))}
          onBlur={writing.rest}
        />
        {choice.signOff !== "" && <p dir="auto">{choice.signOff}</p>}
      </div>
      {choice.wording === "note" && (
        <p class="small soft">{say("replyNoteLength", String(text.length), String(noteLimit))}</p>
      )}
      <div class="line">
        <WordingChoice writing={writing} ports={ports} />
        {day !== undefined && <KeepForTomorrow day={day} onPlan={writing.plan} ports={ports} />}
      </div>
      <ReplyNews writing={writing} ports={ports} wish={wish} />
      <p class="small soft">{say("sendingIsYours")}</p>
      {/* With the hints, which would else lie below a long text while it is typed; they move nothing, since the bar grows upwards. */}
      <div class={news === null ? "stack stays" : "stack"}>
        <ReplyHints hints={writing.hints} />
        <div class="line">{news?.is === "asks" ? copy : canReach ? [put, copy] : [copy, put]}</div>
      </div>
    </div>
  );
}

/** Characters that fit a line of the preview, about: where a browser cannot size the field by its words itself. */
const lineLength = 42;

function rowsOf(text: string): number {
  return text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / lineLength)), 0);
}
