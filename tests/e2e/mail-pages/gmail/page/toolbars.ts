import { box, element } from "./element";
import { type IconName, icon } from "./icons";
import { showList } from "./routes";

/** The row of buttons above a thread. */
export function threadToolbar(): HTMLElement {
  const back = tool("Back to Inbox", "back");
  back.addEventListener("click", showList);
  const tools = box("G-tF", back, tool("Archive", "archive"), tool("Delete", "bin"), tool("Mark as unread", "unread"));
  return toolbar(tools);
}

/** The row of buttons above the list. */
export function listToolbar(count: number): HTMLElement {
  const amount = element("span", { class: "Dj" }, `1–${count} of ${count}`);
  return toolbar(box("G-tF", element("span", { class: "T-Jo" }), tool("More", "more"), amount));
}

function toolbar(tools: HTMLElement): HTMLElement {
  return element("div", { gh: "tm" }, element("div", { gh: "mtb" }, tools));
}

function tool(label: string, name: IconName): HTMLElement {
  return element("div", { class: "T-I nX", role: "button", tabindex: "0", "aria-label": label }, icon(name));
}
