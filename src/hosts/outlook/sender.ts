import { lineLimit, type Sender } from "../../core/model/mail";
import { findInside } from "../page/find";
import { outlookTables } from "./tables";

/** A sender as shown, `Name<address>`; colleagues are shown by name alone, and their address is never guessed. */
export function readSender(from: HTMLElement): Sender {
  const shown = (findInside(from, outlookTables.fromText) ?? from).textContent.trim() || readLabel(from);
  const [before = "", inside] = shown.split("<", 2);
  const address = readAddress(inside?.split(">", 1)[0] ?? shown);
  const name = address === null ? shown : inside === undefined ? "" : before.trim();
  return { name: name.slice(0, lineLimit), address };
}

/** What stands after the label's word and colon. */
function readLabel(from: HTMLElement): string {
  const [, ...name] = (from.getAttribute("aria-label") ?? "").split(/[:：]/u);
  return name.join(":").trim();
}

function readAddress(text: string): string | null {
  const parts = text.trim().toLowerCase().split("@");
  return parts.length === 2 && parts.every((part) => part !== "" && !/\s/u.test(part)) ? parts.join("@") : null;
}
