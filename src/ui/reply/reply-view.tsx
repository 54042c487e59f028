import { useRef } from "preact/hooks";
import { isOwnWording, type WordingId } from "../../core/model/reply";
import { say, type WordKey } from "../../platform/words";
import { Notice } from "../notice";
import { type FocusWish, useFocus } from "../use-focus";
import { ReplyNews } from "./reply-news";
import type { ReplyPorts } from "./reply-ports";
import { type ReplyWriting, useReply } from "./use-reply";

interface ReplyViewProps {
  readonly ports: ReplyPorts;
  readonly wish: FocusWish;
  /** False where an answer reaches nobody: then copying comes first. */
  readonly canReach: boolean;
}

/** The reply as it will arrive: chosen, changed, and put into the mail's own reply box. */
export function ReplyView({ ports, wish, canReach }: ReplyViewProps) {
  const writing = useReply(ports, wish);
  if (writing === null) return null;
  if (writing === "unreachable") return <Notice kind="failed" words={say("replyUnreachable")} />;
  return <Reply {...{ writing, ports, wish, canReach }} />;
}

function Reply({ writing, ports, wish, canReach }: ReplyViewProps & { readonly writing: ReplyWriting }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const focused = useFocus<HTMLTextAreaElement>(wish, "reply-text");
  const { offer, text, news } = writing;
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
      <Wordings writing={writing} ports={ports} />
      {offer.isStandIn && <p class="small soft">{say("replyStandIn")}</p>}
      <div class="preview" lang={offer.language} dir="auto">
        <textarea
          ref={(element) => {
            field.current = element;
            focused.current = element;
          }}
          aria-label={say("replyText")}
          value={text}
          rows={rowsOf(text)}
          onInput={ports.guard(({ currentTarget }) => writing.write(currentTarget.value))}
        />
        {writing.choice.signOff !== "" && <p>{writing.choice.signOff}</p>}
      </div>
      <ReplyNews writing={writing} ports={ports} wish={wish} />
      <div class={news === null ? "line stays" : "line"}>
        {news?.is === "asks" ? copy : canReach ? [put, copy] : [copy, put]}
        <span class="small soft push">{say("sendingIsYours")}</span>
      </div>
    </div>
  );
}

const names: Readonly<Record<WordingId, WordKey>> = {
  thanks: "replyThanks",
  "after-interview": "replyAfterInterview",
  "ask-feedback": "replyAskFeedback",
  "runner-up": "replyRunnerUp",
  filled: "replyFilled",
  hold: "replyHold",
  "keep-details": "replyKeepDetails",
  "thanks-for-feedback": "replyThanksForFeedback",
  note: "replyNote",
};

function Wordings({ writing, ports }: Pick<ReplyViewProps, "ports"> & { readonly writing: ReplyWriting }) {
  const { offer, choice } = writing;
  const ways = offer.choices.filter(
    ({ wording }, index, all) => all.findIndex((one) => one.wording === wording) === index,
  );
  return (
    <fieldset class="seg">
      <legend class="sr">{say("replyWording")}</legend>
      {ways.map(({ key, wording, name }) => (
        <label key={wording}>
          <input
            type="radio"
            name="wording"
            checked={wording === choice.wording}
            onChange={ports.guard(() => writing.choose(key))}
          />
          <span>{isOwnWording(wording) ? name : say(names[wording])}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Characters that fit a line of the preview, about: where a browser cannot size the field by its words itself. */
const lineLength = 42;

function rowsOf(text: string): number {
  return text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / lineLength)), 0);
}
