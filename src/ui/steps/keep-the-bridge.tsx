import { factsOf } from "../../core/recovery/facts";
import { keepTheBridge } from "../../core/recovery/steps/keep-the-bridge";
import { say } from "../../platform/words";
import { Notice } from "../notice";
import { ReplyView } from "../reply/reply-view";
import { StayInTouch } from "../stay-in-touch";
import { replySentence } from "./reply-words";
import { Lead, type StepBodyProps } from "./step-body";

/** A reply in the mail's own reply box, or by another way where the mail takes no answer. */
export function KeepTheBridge({ mail, ports, wish }: StepBodyProps) {
  const fits = keepTheBridge.fits(mail.verdict);
  const reaches = replySentence(mail.verdict, factsOf(mail).contact);
  return (
    <>
      {fits ? <Lead>{reaches}</Lead> : <Notice words={reaches} />}
      {!fits && <p>{say("bridgeElsewhere")}</p>}
      {mail.verdict.doorOpen && <p>{say("bridgeDoorOpen")}</p>}
      {ports.reply && <ReplyView ports={ports.reply} wish={wish} canReach={fits} />}
      {ports.picks && <StayInTouch mail={mail} picks={ports.picks} />}
    </>
  );
}
