import { recordViolations } from "./trusted-types";

const shortcutKeys = new Set(["e", "r", "q", "f", "Delete", "j", "k", "n", "u", "Escape"]);

/** What only a hand may press, and what is written down when a script does. */
const handsOnly = [
  ["[data-press=reply-all]", "reply-all:press"],
  ["[data-press=forward]", "forward:press"],
  ["[data-press=other]", "other:press"],
] as const;

/** Records the keys that reach the page from outside a field, and what Onward must never do. */
export function recordEverything(page: Document = document): void {
  const { shortcuts, tripwires } = window.simulatedOutlook;
  recordViolations(page, tripwires);
  page.addEventListener("keydown", (event) => {
    const { target, key } = event;
    const part = target as HTMLElement;
    const isTyped = part.isContentEditable || part.matches("input, textarea, select");
    if (!isTyped && !event.ctrlKey && !event.metaKey && !event.altKey && shortcutKeys.has(key)) shortcuts.push(key);
  });
  page.addEventListener(
    "keydown",
    ({ key, ctrlKey, metaKey }) => {
      if (key === "Enter" && (ctrlKey || metaKey)) tripwires.push("send:keys");
    },
    true,
  );
  page.addEventListener(
    "click",
    ({ target, isTrusted }) => {
      const part = target as Element;
      if (part.closest("[data-press=send]")) tripwires.push("send:click");
      if (part.closest("[data-press=discard]")) tripwires.push("discard:click");
      if (isTrusted) return;
      for (const [selector, name] of handsOnly) if (part.closest(selector)) tripwires.push(name);
    },
    true,
  );
}
