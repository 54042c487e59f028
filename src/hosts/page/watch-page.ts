import { waits } from "./waits";

/**
 * Calls `onChange` after the page changed: in the next frame, and then at most once per pause while changes go on.
 * `onChange` answers true to be called again after the pause even if nothing changes. Ends with `signal`.
 */
export function watchPage(page: Document, signal: AbortSignal, onChange: () => boolean): void {
  const view = page.defaultView;
  if (!view) return;
  let timer = 0;
  let frame = 0;
  let isListening = false;

  const observer = new view.MutationObserver(() => {
    stopListening();
    look();
  });

  const listen = () => {
    isListening = true;
    observer.observe(page.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["style", "class", "aria-expanded"],
    });
  };

  const stopListening = () => {
    isListening = false;
    observer.disconnect();
  };

  // Measuring in a frame uses the layout the browser makes anyway; anywhere else it would ask for one more.
  const look = () => {
    if (frame || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      let wantsAnother = false;
      try {
        wantsAnother = onChange();
      } finally {
        // Also after an error: the next change may be one that can be read.
        if (!isListening || wantsAnother) rest();
      }
    });
  };

  // What changes during the pause is not heard, so each pause ends with listening first and one look after it.
  const rest = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      if (signal.aborted) return;
      if (!isListening) listen();
      look();
    }, waits.watchPause);
  };

  for (const type of ["hashchange", "popstate", "resize"]) view.addEventListener(type, look, { signal });
  page.addEventListener("visibilitychange", look, { signal });
  signal.addEventListener("abort", () => {
    stopListening();
    view.clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });
  look();
}
