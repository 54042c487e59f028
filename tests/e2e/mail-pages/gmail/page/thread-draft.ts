import { compose, nextBox } from "./compose";
import { box, element } from "./element";
import { messageIdAttributes } from "./id-attributes";
import { replyForm } from "./reply-fields";
import { freshContent } from "./reply-text";
import type { MessageAbout } from "./shown-message";
import { words } from "./words";

const begun = "I began this answer last week.";
const ids = { perm: "#msg-a:r-5093712845518824410", legacy: null };

/** Puts a draft at the end of a thread, as an item of its list: folded into a line, or with its editor open. */
export function threadDraft(how: "line" | "editor", answered: MessageAbout, list: HTMLElement): void {
  const { account } = window.simulatedGmail.mailbox;
  if (how === "line") {
    const sender = element("span", { class: "gD", email: account.address, name: words().me }, words().draft);
    const line = element("div", { class: "adf ads", ...messageIdAttributes(ids) }, sender, box("iA g6", begun));
    list.append(element("div", { class: "kv", role: "listitem", "aria-expanded": "false", tabindex: "-1" }, line));
    return;
  }
  const written = compose({
    name: `answers ${answered.ids.perm.slice(1)}`,
    label: answered.thread.subject,
    form: replyForm(answered, "reply", nextBox()),
    content: [element("div", {}, begun), ...freshContent(answered.message)],
    draft: null,
    isReply: false,
    onDiscard: () => item.remove(),
  });
  const part = element(
    "div",
    { class: "adn ads", ...messageIdAttributes(ids) },
    element("div", { class: "gA gt acV" }, box("gB xu", box("ip adB", box("M9", written.region)))),
  );
  const item = element("div", { class: "h7 ie nH", role: "listitem", "aria-expanded": "true", tabindex: "-1" }, part);
  list.append(item);
  // The view is on the page a moment after it was built.
  queueMicrotask(() => void written.start());
}
