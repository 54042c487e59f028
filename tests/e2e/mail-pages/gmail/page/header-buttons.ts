import type { MessageIds } from "../ids";
import type { GmailSwitches } from "../switches";
import { element } from "./element";
import { type IconName, icon } from "./icons";

/** The buttons at the end of a message's header. In variant A the reaction comes first: "the first button" is never Reply. */
export function headerButtons(variant: GmailSwitches["headerButtons"], ids: MessageIds): HTMLElement[] {
  if (variant === "B") {
    const reply = element("button", { class: "DILLkc", "aria-label": "Reply" }, icon("reply"));
    const more = element("button", { class: "Wsq5Cf", "aria-label": "More message options" }, icon("more"));
    return [element("span", {}, reply), element("span", {}, more)];
  }
  const log = btoa(JSON.stringify([ids.perm]));
  return [
    button("R1Zuwf T-I-JE", "Add reaction", "smile", "190355; u014N:cOuCgd"),
    button("aaq", "Reply", "reply", `21576; u014N:cOuCgd; 4:${log}`),
    button("aap T-I-awG", "More message options", "more", ""),
  ];
}

function button(className: string, label: string, name: IconName, log: string): HTMLElement {
  return element(
    "div",
    {
      class: `T-I J-J5-Ji T-I-Js-IF ${className} T-I-ax7 L3`,
      role: "button",
      tabindex: "0",
      jslog: log,
      "data-tooltip": label,
      "aria-label": label,
    },
    icon(name),
  );
}
