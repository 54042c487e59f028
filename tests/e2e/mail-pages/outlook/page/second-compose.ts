import { composeForm } from "./compose";
import { otherPlan } from "./compose-plan";
import { element } from "./element";

/** A box for other people, beside the mail: docked at the window's edge, or in a tab that is not looked at. Null: there is none. */
export function secondCompose(): HTMLElement | null {
  const { secondCompose: kind } = window.simulatedOutlook.switches;
  if (kind === "none") return null;
  const form = composeForm(otherPlan, () => undefined);
  if (kind === "docked") return element("div", { look: "docked" }, form);
  const panel = element("div", { role: "tabpanel", look: "tab-panel" }, form);
  panel.hidden = true;
  const tab = element("button", { type: "button", role: "tab", look: "tab", "aria-selected": "false" }, "Saturday");
  tab.addEventListener("click", () => (panel.hidden = !panel.hidden));
  return element("div", { look: "tabs" }, panel, element("div", { role: "tablist" }, tab));
}
