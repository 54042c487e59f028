import { box, element } from "./element";
import { words } from "./words";

/** The settings, which have a field to write in, and no mail. */
export function settingsView(): HTMLElement {
  const { account } = window.simulatedGmail.mailbox;
  const said = words();
  const field = element(
    "div",
    { contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-label": said.signature },
    account.name,
  );
  return box("nH", box("fY", element("h2", { class: "dt" }, said.settings)), box("cf", said.signature, field));
}
