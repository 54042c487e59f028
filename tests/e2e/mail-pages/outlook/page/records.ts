const shortcutKeys = new Set(["e", "r", "q", "f", "Delete", "j", "k", "n", "u", "Escape"]);

/** Records the keys that reach the page from outside a field, and what Onward must never do. */
export function recordEverything(page: Document = document): void {
  const { shortcuts, tripwires } = window.simulatedOutlook;
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
    ({ target }) => {
      const part = target as Element;
      if (part.closest("[data-testid=ComposeSendButton]")) tripwires.push("send:click");
      if (part.closest("#discardCompose")) tripwires.push("discard:click");
    },
    true,
  );
}
