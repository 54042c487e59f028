import type { ComposePlan } from "./compose-plan";
import { element } from "./element";
import { say } from "./words";

const style = "font-family: Aptos; font-size: 12pt; color: rgb(0, 0, 0);";

/** What an editor begins with: an empty line to write in, the signature, and below a rule the mail that is answered. */
export function composeStart({ answers, subject }: ComposePlan): HTMLElement {
  const { switches, mailbox } = window.simulatedOutlook;
  const start = element("div", {}, element("div", { class: "elementToProof", style }, element("br")));
  if (switches.signature) {
    const proof = { class: "elementToProof" };
    const name = element("div", { style }, mailbox.account.name);
    start.append(element("div", switches.signatureId === "kept" ? { id: "Signature", ...proof } : proof, name));
  }
  if (answers === null || switches.quoteAt !== "editor") return start;
  start.append(
    element("div", { id: "appendonsend" }),
    element("hr", { style: "display:inline-block;width:98%", tabindex: "-1" }),
    element(
      "div",
      { id: "divRplyFwdMsg", dir: "ltr" },
      `${say().from}${answers.from.name}`,
      element("br"),
      `Subject: ${subject}`,
    ),
    element("div", {}, "The letter that is answered."),
  );
  return start;
}
