import type { OpenMail } from "../core/model/open-mail";
import { factsOf } from "../core/recovery/facts";
import { say } from "../platform/words";
import { FoldAway } from "../ui/fold-away";
import { Mark } from "../ui/mark";
import type { Press } from "../ui/press";
import { type FocusWish, useFocus } from "../ui/use-focus";

interface CardHeadProps {
  readonly mail: OpenMail;
  readonly wish: FocusWish;
  readonly onFold: Press;
}

/** Which application this is. The title takes focus when the person opens the card. */
export function CardHead({ mail, wish, onFold }: CardHeadProps) {
  const title = useFocus<HTMLHeadingElement>(wish, "title");
  const { role, company } = factsOf(mail);
  const language = mail.verdict.language ?? undefined;
  return (
    <header class="card-head">
      <Mark />
      <div>
        <h2 ref={title} tabIndex={-1}>
          {role === null ? say("anApplication") : <bdi lang={language}>{role}</bdi>}
        </h2>
        {company !== null && (
          <p>
            <bdi lang={language}>{company}</bdi>
          </p>
        )}
      </div>
      <FoldAway onPress={onFold} />
    </header>
  );
}
