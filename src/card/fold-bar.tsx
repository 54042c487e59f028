import { say } from "../platform/words";
import type { Press } from "../ui/press";

/** Stands where the text of the mail was: that it is hidden, and the way back. The host places it. */
export function FoldBar({ onShow }: { readonly onShow: Press }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this is a button.
    <div data-part="fold" class="fold small" role="group" aria-label={say("extName")}>
      <p class="soft">{say("textHidden")}</p>
      <button type="button" class="link" onClick={onShow}>
        {say("textShow")}
      </button>
    </div>
  );
}
