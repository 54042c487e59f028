import { say } from "../../platform/words";
import { TheirWords } from "../their-words";
import type { StepBodyProps } from "./step-body";
import { WriteDoor } from "./write-door";

/** Their sentence and their reason, then the view from outside. */
export function NotPersonal({ mail, desk }: StepBodyProps) {
  return (
    <>
      <TheirWords mail={mail} />
      <p>{say("notPersonalThought")}</p>
      <p>{say("notPersonalFriend")}</p>
      <WriteDoor step="not-personal" mail={mail} desk={desk} />
    </>
  );
}
