const shortcutKeys = new Set(["e", "r", "q", "f", "Delete", "j", "k", "n", "u", "Escape"]);

/** Records the keys that reach the page from outside a field, and what Onward must never do. */
export function recordEverything(): void {
  const { shortcuts, tripwires } = window.simulatedOutlook;
  document.addEventListener("keydown", (event) => {
    const { target, key } = event;
    const isTyped =
      target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
    if (!isTyped && !event.ctrlKey && !event.metaKey && !event.altKey && shortcutKeys.has(key)) shortcuts.push(key);
  });
  document.addEventListener(
    "keydown",
    ({ key, ctrlKey, metaKey }) => {
      if (key === "Enter" && (ctrlKey || metaKey)) tripwires.push("send:keys");
    },
    true,
  );
  document.addEventListener(
    "click",
    ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest("[data-testid=ComposeSendButton]")) tripwires.push("send:click");
      if (target.closest("#discardCompose")) tripwires.push("discard:click");
    },
    true,
  );
}
