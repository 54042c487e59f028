/**
 * Calls `start` for a page as it is, and again whenever the window that opened it writes it over: that takes all nodes
 * away and every listener of document and window, while this script, its timers and an observer of the document go on.
 * The signal given to `start` ends with the writing, and with `lifetime`.
 */
export function eachWriting(page: Document, lifetime: AbortSignal, start: (writing: AbortSignal) => void): void {
  const view = page.defaultView;
  if (!view) return;
  let root = page.documentElement;
  let writing = new AbortController();
  const begin = () => {
    writing = new AbortController();
    start(AbortSignal.any([lifetime, writing.signal]));
  };
  const observer = new view.MutationObserver(() => {
    const now = page.documentElement as HTMLElement | null;
    if (now === null || now === root) return;
    root = now;
    writing.abort();
    begin();
  });
  // Only the document's own children: nothing of what a page does is heard, but its being written over.
  observer.observe(page, { childList: true });
  lifetime.addEventListener("abort", () => observer.disconnect());
  begin();
}
