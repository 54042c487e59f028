import { say } from "../../platform/words";
import { type FocusWish, useFocus } from "../use-focus";
import type { ReplyPorts } from "./reply-ports";
import { ReplyView } from "./reply-view";

interface HoldReplyProps {
  readonly ports: ReplyPorts;
  readonly wish: FocusWish;
}

/** Thanks for a pause, and the question when to ask again: no step, and no goodbye. */
export function HoldReply({ ports, wish }: HoldReplyProps) {
  const title = useFocus<HTMLHeadingElement>(wish, "step");
  return (
    <div class="stack">
      <h3 ref={title} tabIndex={-1}>
        {say("replyText")}
      </h3>
      <ReplyView ports={ports} wish={wish} canReach />
    </div>
  );
}
