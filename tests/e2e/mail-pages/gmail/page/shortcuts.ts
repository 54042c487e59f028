/** Keys Gmail acts on when they reach the document from outside a field. */
const shortcutKeys = new Set(["e", "r", "a", "f", "#", "!", "j", "k", "u", "c", "s", "x", "y", "/", "?", "Escape"]);

/** Records the keys that would have archived, answered or deleted. They are not carried out: the record is what tests need. */
export function recordShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    if (isTypedSomewhere(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (shortcutKeys.has(event.key)) window.simulatedGmail.shortcuts.push(event.key);
  });
}

/** True for the page's own fields. Keys typed in a shadow root come from its host, which is no field: they count. */
function isTypedSomewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}
