import type { ComponentChildren } from "preact";
import type { OpenMail } from "../core/model/open-mail";
import { factsOf } from "../core/recovery/facts";
import { say } from "../platform/words";
import { Icon } from "../ui/icon";
import { HoldReply } from "../ui/reply/hold-reply";
import { Says } from "../ui/says";
import type { FocusWish } from "../ui/use-focus";
import type { Steps } from "../ui/use-steps";
import { DeclareRejection } from "./declare-rejection";
import type { PopupPorts } from "./ports";
import { ReplyShort } from "./reply-short";

interface HoldBodyProps {
  readonly mail: OpenMail;
  readonly ports: PopupPorts;
  readonly steps: Steps;
  readonly wish: FocusWish;
  readonly children: ComponentChildren;
}

/** A pause: what the mail says unless it was hidden, and a short reply, with a way back from it. No steps, no goodbye. */
export function HoldBody({ mail, ports, steps, wish, children }: HoldBodyProps) {
  const { verdict, isFolded } = mail;
  const { reply } = ports.steps;
  return (
    <>
      <p>{say("holdSays")}</p>
      <Says text={isFolded ? null : factsOf(mail).decision} language={verdict.language} />
      {reply && steps.open !== null && (
        <>
          <button type="button" class="link start" data-soft onClick={steps.back}>
            <Icon name="back" /> {say("replyBack")}
          </button>
          <HoldReply ports={reply} wish={wish} />
        </>
      )}
      {verdict.replyable.can && reply && steps.open === null && (
        <ReplyShort wish={wish} onPress={() => steps.show("keep-the-bridge")} />
      )}
      <DeclareRejection ports={ports} language={verdict.language} wish={wish} />
      {children}
    </>
  );
}
