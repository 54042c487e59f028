import type { OpenMail } from "../core/model/open-mail";
import { say } from "../platform/words";
import type { Press } from "./press";

interface FoldLinkProps {
  readonly mail: OpenMail;
  readonly onFold: Press<[isFolded: boolean]>;
}

/** Hides the text of the mail on its page, and shows it again: it need not be read twice. */
export function FoldLink({ mail: { isFolded }, onFold }: FoldLinkProps) {
  return (
    <button type="button" class="link" data-soft onClick={(event) => onFold(event, !isFolded)}>
      {say(isFolded ? "textShowMail" : "textHide")}
    </button>
  );
}
