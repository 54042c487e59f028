import { box, element } from "./element";
import { type IconName, icon } from "./icons";
import { showList } from "./routes";
import { words } from "./words";

/** The row of buttons above a thread. */
export function threadToolbar(): HTMLElement {
  const said = words();
  const back = tool(said.back, "back");
  back.dataset["simulated"] = "back";
  back.addEventListener("click", showList);
  return toolbar(box("G-tF", back, tool(said.archive, "archive"), tool(said.bin, "bin"), tool(said.unread, "unread")));
}

/** The row of buttons above the list. */
export function listToolbar(count: number): HTMLElement {
  const amount = element("span", { class: "Dj", dir: "ltr" }, `1–${count} / ${count}`);
  return toolbar(box("G-tF", element("span", { class: "T-Jo" }), tool(words().more, "more"), amount));
}

function toolbar(tools: HTMLElement): HTMLElement {
  return element("div", { gh: "tm" }, element("div", { gh: "mtb" }, tools));
}

function tool(label: string, name: IconName): HTMLElement {
  return element("div", { class: "T-I nX", role: "button", tabindex: "0", "aria-label": label }, icon(name));
}
