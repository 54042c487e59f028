import { arrivedAt, type Message } from "../../mailbox";
import { element } from "./element";

/** When a message came, in the person's own time zone, as the account's settings write it; null where it is left out. */
export function messageTime(message: Message): HTMLElement | null {
  const { timeTitle, fromLabel } = window.simulatedOutlook.switches;
  if (timeTitle === "missing") return null;
  const at = new Date(arrivedAt(message));
  const time = timeTitle === "iso" ? likeIso(at) : localised(at, fromLabel);
  return element("div", { "data-testid": "SentReceivedSavedTime", look: "time", title: time }, time);
}

function likeIso(at: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const weekday = at.toLocaleDateString("en", { weekday: "short" });
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${weekday} ${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

function localised(at: Date, language: string): string {
  const day = at.toLocaleDateString(language, { weekday: "short", year: "numeric", month: "numeric", day: "numeric" });
  return `${day} ${at.toLocaleTimeString(language, { hour: "numeric", minute: "2-digit" })}`;
}
