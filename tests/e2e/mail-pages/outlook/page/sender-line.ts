import type { Message, Person } from "../../mailbox";
import { element } from "./element";
import { say } from "./words";

/** Somebody else's address, as a name that looks like one. */
const borrowedName = "talent@elsewhere.example";

/** Who wrote a message, or who writes a draft. `id` names the message. */
export function senderLine(id: string, { from }: Pick<Message, "from">, before = ""): HTMLElement {
  const { senderShows } = window.simulatedOutlook.switches;
  const text = element("span", { look: "sender" }, `${before}${shownAs(from)}`);
  const label = { look: "from", "aria-label": `${say().from}${before}${from.name}` };
  return element("span", senderShows === "label-only" ? label : { ...label, id: `MSG_${id}_FROM` }, text);
}

function shownAs({ name, address }: Person): string {
  switch (window.simulatedOutlook.switches.senderShows) {
    case "name":
      return name;
    case "address":
      return address;
    case "address-as-name":
      return `${borrowedName}<${address}>`;
    default:
      return `${name}<${address}>`;
  }
}
