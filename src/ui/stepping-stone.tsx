import type { OpenMail } from "../core/model/open-mail";
import { factsOf } from "../core/recovery/facts";
import { say } from "../platform/words";
import { reachSentence } from "./reach";

/** How far the application came, as what stays true; nothing where there is nothing to say. */
export function SteppingStone({ mail }: { readonly mail: OpenMail }) {
  const reached = reachSentence(factsOf(mail).stage);
  return (
    reached && (
      <div class="kept">
        <p class="label">{say("letItOutTrue")}</p>
        <p>{reached}</p>
      </div>
    )
  );
}
