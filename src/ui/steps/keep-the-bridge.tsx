import { factsOf } from "../../core/recovery/facts";
import { keepTheBridge } from "../../core/recovery/steps/keep-the-bridge";
import { say } from "../../platform/words";
import { Notice } from "../notice";
import { replySentence } from "./reply-words";
import { Lead, Lines, type StepBodyProps } from "./step-body";

/** Two lines in the mail's own reply box, or by another way where the mail takes no answer. */
export function KeepTheBridge({ mail }: StepBodyProps) {
  const fits = keepTheBridge.fits(mail.verdict);
  const reaches = replySentence(mail.verdict, factsOf(mail).contact);
  return (
    <>
      {fits ? <Lead>{reaches}</Lead> : <Notice words={reaches} />}
      {mail.verdict.doorOpen && <p>{say("bridgeDoorOpen")}</p>}
      <div class="stack">
        <p>{say(fits ? "bridgeTwoLines" : "bridgeElsewhere")}</p>
        <Lines lines={[say("bridgeThanks"), say("bridgeTouch")]} />
      </div>
      <Lead>{say(fits ? "sendingIsYours" : "bridgeNone")}</Lead>
    </>
  );
}
