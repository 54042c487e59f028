import { type Attributes, element } from "./element";
import type { MessageAbout, ReplyKind } from "./shown-message";
import { words } from "./words";

/** What the entries of a message's menu do, by the number Gmail gives them. */
const actions = { "94": "reply", "24": "reply-all", "25": "forward" } as const satisfies Record<string, ReplyKind>;

/** Opens the menu of a message's header. It lies at the end of the page, and goes away with the next press anywhere. */
export function openMenu(button: HTMLElement, about: MessageAbout): void {
  const said = words();
  const isClosed = window.simulatedGmail.switches.replyBar === "disabled";
  const entry = (number: string, label: string, onPress: () => void, isDisabled = false) => {
    const item = element(
      "li",
      { role: "menuitem", tabindex: "-1", "data-action-type": number, ...disabledWhere(isDisabled) },
      label,
    );
    if (!isDisabled) item.addEventListener("click", onPress);
    return item;
  };
  const answer = (number: keyof typeof actions, label: string, isDisabled = false) =>
    entry(number, label, () => about.onReply(actions[number]), isDisabled);
  const menu = element(
    "ul",
    { class: "aqdrmf-Kf", role: "menu", tabindex: "0" },
    answer("94", said.reply, isClosed),
    ...(about.others.length > 0 ? [answer("24", said.replyAll, isClosed)] : []),
    answer("25", said.forward),
    entry("30", said.print, () => undefined),
    entry("9", said.bin, () => window.simulatedGmail.tripwires.push("delete:click")),
  );
  const { bottom, right } = button.getBoundingClientRect();
  Object.assign(menu.style, { top: `${bottom}px`, left: `${Math.max(0, right - 220)}px` });
  document.body.append(menu);
  button.ariaExpanded = "true";
  const close = () => {
    menu.remove();
    button.ariaExpanded = "false";
  };
  // The press that opened it is still on its way up.
  queueMicrotask(() => setTimeout(() => document.addEventListener("click", close, { once: true })));
}

/** How a control says that it cannot be pressed. */
export function disabledWhere(isDisabled: boolean): Attributes {
  return isDisabled ? { "aria-disabled": "true" } : {};
}
