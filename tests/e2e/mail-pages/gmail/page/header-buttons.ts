import { type Attributes, box, element } from "./element";
import { type IconName, icon } from "./icons";
import { logOf } from "./id-attributes";
import { disabledWhere, openMenu } from "./more-menu";
import type { MessageAbout, ReplyKind } from "./shown-message";
import { words } from "./words";

/** What is logged about the button that answers one person, and the one that answers everybody. */
const replyLog = { reply: "21576", "reply-all": "21577", forward: "21578" } as const;

/** The buttons at the end of a message's header. */
export function headerButtons(about: MessageAbout): HTMLElement[] {
  const { headerButtons: variant, reactFirst, replyInHeader } = window.simulatedGmail.switches;
  const make = variant === "A" ? olderButton : newerButton;
  const buttons: HTMLElement[] = [];
  if (reactFirst) buttons.push(make(about, "react", () => undefined));
  if (replyInHeader) buttons.push(make(about, "reply", () => about.onReply(defaultKind(about))));
  return [...buttons, make(about, "more", (button) => openMenu(button, about))];
}

/** An account may answer everybody by default; with one person to answer there is no difference. */
function defaultKind({ others }: MessageAbout): ReplyKind {
  return others.length > 0 ? window.simulatedGmail.switches.defaultReply : "reply";
}

type Press = (button: HTMLElement) => void;
type ButtonName = "react" | "reply" | "more";

interface ButtonLook {
  readonly label: string;
  readonly shape: IconName;
  readonly older: string;
  readonly newer: string;
  readonly attributes: Attributes;
}

function lookOf(about: MessageAbout, name: ButtonName): ButtonLook {
  const said = words();
  if (name === "react") {
    const attributes = logOf("190355", about.thread, null);
    return { label: said.react, shape: "smile", older: "R1Zuwf T-I-JE", newer: "R1Zuwf", attributes };
  }
  if (name === "more") {
    const attributes = { "aria-haspopup": "true", "aria-expanded": "false" };
    return { label: said.moreOptions, shape: "more", older: "aap T-I-awG", newer: "Wsq5Cf", attributes };
  }
  const kind = defaultKind(about);
  const attributes = { ...logOf(replyLog[kind], about.thread, about.ids), ...disabledWhere(isClosed()) };
  return { label: labelOf(kind), shape: "reply", older: "aaq", newer: "DILLkc", attributes };
}

function labelOf(kind: ReplyKind): string {
  const { reply, replyAll, forward } = words();
  return { reply, "reply-all": replyAll, forward }[kind];
}

/** True for a thread whose sender nobody may answer. */
function isClosed(): boolean {
  return window.simulatedGmail.switches.replyBar === "disabled";
}

/** Variant A answers to a whole press only: down, up and click on the same button. */
function olderButton(about: MessageAbout, name: ButtonName, onPress: Press): HTMLElement {
  const { label, shape, older, attributes } = lookOf(about, name);
  const { buttonWords } = window.simulatedGmail.switches;
  const button = element(
    "div",
    {
      class: `T-I T-I-Js-IF ${older} T-I-ax7 L3${buttonWords ? " bsQ" : ""}`,
      role: "button",
      tabindex: "0",
      ...attributes,
      "data-tooltip": label,
      ...(buttonWords ? {} : { "aria-label": label }),
    },
    face(label, shape),
  );
  const steps: string[] = [];
  for (const type of ["mousedown", "mouseup"]) button.addEventListener(type, () => steps.push(type));
  button.addEventListener("click", () => {
    const isWhole = steps.slice(-2).join(" ") === "mousedown mouseup";
    steps.length = 0;
    if (isWhole && !isDisabled(button)) onPress(button);
  });
  return button;
}

function newerButton(about: MessageAbout, name: ButtonName, onPress: Press): HTMLElement {
  const { label, shape, newer, attributes } = lookOf(about, name);
  const { buttonWords } = window.simulatedGmail.switches;
  const named: Attributes = buttonWords ? {} : { "aria-label": label };
  const button = element("button", { class: newer, ...attributes, ...named }, face(label, shape));
  button.addEventListener("click", () => {
    if (!isDisabled(button)) onPress(button);
  });
  return element("span", {}, button);
}

function isDisabled(button: HTMLElement): boolean {
  return button.ariaDisabled === "true";
}

function face(label: string, shape: IconName): Node {
  const { buttonWords } = window.simulatedGmail.switches;
  return buttonWords ? box("", label) : icon(shape);
}
