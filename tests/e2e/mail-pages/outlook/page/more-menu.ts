import { later } from "./clock";
import { command, element } from "./element";
import { type ReplyKind, replyButtons } from "./reply-buttons";
import { say } from "./words";

/** Milliseconds from a press to the menu. */
const menuDelay = 40;

/** The button "…" of a message. Its menu lies in a layer at the end of the page, far from the mail. */
export function moreButton(onPress: ((kind: ReplyKind) => void) | null): HTMLButtonElement {
  const button = command("MoreHorizontalRegular", say().more, {
    look: "tool",
    role: "menuitem",
    "aria-haspopup": "menu",
    "aria-expanded": "false",
    "data-press": onPress ? "more" : "other-more",
  });
  let layer: HTMLElement | null = null;
  const close = () => {
    layer?.remove();
    layer = null;
    button.setAttribute("aria-expanded", "false");
  };
  button.addEventListener("click", () => {
    if (layer) {
      close();
      return;
    }
    const opened = menuLayer(onPress, close);
    layer = opened;
    button.setAttribute("aria-expanded", "true");
    later(menuDelay, () => {
      if (layer === opened && button.isConnected) button.ownerDocument.body.append(opened);
    });
  });
  button.ownerDocument.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  return button;
}

function menuLayer(onPress: ((kind: ReplyKind) => void) | null, close: () => void): HTMLElement {
  const style = { look: "menu-item", attributes: { role: "menuitem" }, isNamed: true };
  const answers = onPress ? replyButtons(style, (kind) => onPress(kind)) : [];
  const others = [
    ["DeleteRegular", "Delete"],
    ["MailReadRegular", "Mark as unread"],
    ["PrintRegular", "Print"],
  ].map(([icon = "", name = ""]) => {
    const item = command(icon, name, { look: "menu-item", role: "menuitem", "data-press": "other" });
    item.append(name);
    return item;
  });
  const menu = element("div", { role: "menu", look: "menu" }, ...answers, ...others);
  menu.addEventListener("click", close);
  return element("div", { look: "layer" }, menu);
}
