import { waits } from "./waits";

/**
 * Waits for what `find` finds on the page to be there, and to stay as it is for a moment. Null when nothing did
 * within `patience` milliseconds, or when `signal` was aborted.
 */
export function settledElement(
  page: Document,
  find: () => HTMLElement | null,
  signal: AbortSignal,
  patience: number,
): Promise<HTMLElement | null> {
  const view = page.defaultView;
  if (!view) return Promise.resolve(null);
  return new Promise((resolve) => {
    let found: HTMLElement | null = null;
    let settling = 0;

    const end = (element: HTMLElement | null) => {
      observer.disconnect();
      view.clearTimeout(settling);
      view.clearTimeout(givingUp);
      signal.removeEventListener("abort", giveUp);
      resolve(element);
    };
    const giveUp = () => end(null);
    const look = () => {
      found = find();
      view.clearTimeout(settling);
      if (found) settling = view.setTimeout(() => (find() === found ? end(found) : look()), waits.quiet);
    };
    const observer = new view.MutationObserver((changes) => {
      // While something else on the page moves, what was found may still be at rest.
      if (found?.isConnected && !changes.some(({ target }) => found?.contains(target))) return;
      look();
    });
    const givingUp = view.setTimeout(giveUp, patience);
    signal.addEventListener("abort", giveUp);
    observer.observe(page.documentElement, { childList: true, subtree: true, attributes: true, characterData: true });
    look();
  });
}
