import { command, element } from "./element";
import { say } from "./words";

/** Whom an answer goes to. */
export type ReplyKind = "reply" | "reply-all" | "forward";

interface ButtonStyle {
  /** What the style sheet knows each button by. */
  readonly look: string;
  /** Attributes each of them has, such as a role. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The name is written beside the icon. */
  readonly isNamed?: boolean;
}

const icons = { reply: "ArrowReply", "reply-all": "ArrowReplyAll", forward: "ArrowForward" };

/** The buttons that answer, in the order the account has them. The icons' names are the same in every language. */
export function replyButtons(style: ButtonStyle, onPress: (kind: ReplyKind) => void): HTMLElement[] {
  const { splitButton } = window.simulatedOutlook.switches;
  const make = (kind: ReplyKind) => replyButton(kind, style, onPress);
  const single = [make("reply"), make("reply-all"), make("forward")];
  if (splitButton === "none") return single;
  const chevron = command("ChevronDownRegular", say().more, {
    look: style.look,
    "aria-haspopup": "menu",
    "data-press": "other",
    ...style.attributes,
  });
  const split = element("div", { class: "fui-SplitButton", look: "split" }, make(splitButton), chevron);
  // What the account does by default comes first; all three stand beside it.
  return [split, ...single];
}

function replyButton(kind: ReplyKind, style: ButtonStyle, onPress: (kind: ReplyKind) => void): HTMLButtonElement {
  const { replyIcons, replyPress } = window.simulatedOutlook.switches;
  const { reply, replyAll, forward } = say();
  const name = { reply, "reply-all": replyAll, forward }[kind];
  const button = command(`${icons[kind]}${replyIcons}`, name, {
    look: style.look,
    "data-press": kind,
    ...style.attributes,
  });
  if (style.isNamed) button.append(element("span", {}, name));
  if (kind !== "forward" && replyPress === "disabled") button.disabled = true;
  if (kind !== "forward" && replyPress === "aria-disabled") button.setAttribute("aria-disabled", "true");
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") onPress(kind);
  });
  return button;
}
