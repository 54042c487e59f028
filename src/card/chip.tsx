import type { OpenMail } from "../core/model/open-mail";
import { isInBox } from "../core/model/reply";
import { hasBegun } from "../core/recovery/progress";
import { say, type WordKey } from "../platform/words";
import { Icon } from "../ui/icon";
import { Mark } from "../ui/mark";
import type { Press } from "../ui/press";
import { type FocusWish, useFocus } from "../ui/use-focus";

interface ChipProps {
  readonly mail: OpenMail;
  readonly isUnfolded: boolean;
  readonly isStuck: boolean;
  readonly wish: FocusWish;
  readonly onPress: Press;
  readonly onSendAway: Press;
}

/** The first thing on the screen, and the folded card. */
export function Chip({ mail, isUnfolded, isStuck, wish, onPress, onSendAway }: ChipProps) {
  const first = useFocus<HTMLButtonElement>(wish, "chip");
  const away = say("notForThisMail");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are two buttons.
    <div class="chip" role="group" aria-label={say("extName")} data-quiet={mail.verdict.kind === "hold" || undefined}>
      <button ref={first} type="button" aria-expanded={isUnfolded} onClick={onPress}>
        <Mark />
        <span>{say(isStuck ? "chipStuck" : chipWords(mail))}</span>
      </button>
      <button type="button" aria-label={away} title={away} onClick={onSendAway}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function chipWords({ verdict, rejection, answer }: OpenMail): WordKey {
  if (verdict.kind === "hold") return "chipHold";
  if (answer) return "chipAnswer";
  if (rejection?.reply) return isInBox(rejection.reply) ? "chipReply" : "chipSent";
  return rejection !== null && hasBegun(rejection.progress) ? "chipVisited" : "chipRejection";
}
