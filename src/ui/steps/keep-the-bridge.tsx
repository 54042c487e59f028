import type { OpenMail } from "../../core/model/open-mail";
import { factsOf } from "../../core/recovery/facts";
import { keepTheBridge } from "../../core/recovery/steps/keep-the-bridge";
import { say } from "../../platform/words";
import { Notice } from "../notice";
import { ReplyView } from "../reply/reply-view";
import { StayInTouch } from "../stay-in-touch";
import { replySentence } from "./reply-words";
import { Lead, Lines, type StepBodyProps } from "./step-body";

/** A reply in the mail's own reply box, or by another way where the mail takes no answer. */
export function KeepTheBridge({ mail, ports, wish }: StepBodyProps) {
  const fits = keepTheBridge.fits(mail.verdict);
  const reaches = replySentence(mail, factsOf(mail).contact);
  const planned = mail.followUps.find(({ kind, doneAt }) => kind === "reply" && doneAt === null);
  return (
    <>
      {fits ? <Lead>{reaches}</Lead> : <Notice words={reaches} />}
      {!fits && <WaysToSomebody mail={mail} />}
      {factsOf(mail).doorOpen && <p>{say("bridgeDoorOpen")}</p>}
      {ports.reply && <ReplyView ports={ports.reply} wish={wish} canReach={fits} day={planned?.day ?? null} />}
      {ports.picks && <StayInTouch mail={mail} picks={ports.picks} />}
    </>
  );
}

/** Whom the thread names, and that these lines are enough for another way. */
function WaysToSomebody({ mail }: { readonly mail: OpenMail }) {
  if (mail.host === "hand") return <p>{say("bridgeByHandWay")}</p>;
  const { contact } = factsOf(mail);
  const isKnown = contact === null || mail.people.some((person) => person.includes(contact));
  const wrote = mail.people.map((person) => say("bridgeWrote", person));
  const lines = isKnown ? wrote : [...wrote, say("bridgeSigned", contact)];
  return (
    <>
      {lines.length > 0 && <Lines lines={lines} />}
      <p>{say("bridgeElsewhere")}</p>
    </>
  );
}
