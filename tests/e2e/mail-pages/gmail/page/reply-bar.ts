import { addClasses, box, element } from "./element";
import { type IconName, icon } from "./icons";
import { disabledWhere } from "./more-menu";
import type { ReplyKind } from "./shown-message";
import { words } from "./words";

/** The bar with Reply and Forward. Gmail gives its links no `aria-label`; the words vary by language. */
export function replyBar(hasOthers: boolean, onPress: (kind: ReplyKind) => void): HTMLElement | null {
  const { replyBar: how } = window.simulatedGmail.switches;
  if (how === "none") return null;
  const isDisabled = how === "disabled";
  const make = () => {
    const said = words();
    const link = (kind: ReplyKind, name: string, label: string, shape: IconName, mayPress: boolean) => {
      const about = { role: "link", tabindex: mayPress ? "0" : "-1", ...disabledWhere(!mayPress) };
      const made = element("span", { class: `ams ${name}`, ...about }, icon(shape), label);
      if (mayPress) made.addEventListener("click", () => onPress(kind));
      return made;
    };
    const all = hasOthers ? [link("reply-all", "bkI", said.replyAll, "reply", !isDisabled)] : [];
    const bar = box(
      "amn",
      link("reply", "bkH", said.reply, "reply", !isDisabled),
      ...all,
      link("forward", "bkG", said.forward, "forward", true),
    );
    return box("amr", box("nr", bar));
  };
  const place = box("btDi4d", make());
  if (how !== "twice") return place;
  const old = make();
  addClasses(old, "tMHS5d");
  old.style.setProperty("display", "none");
  place.prepend(old);
  return place;
}
