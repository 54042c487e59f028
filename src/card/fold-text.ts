import { foldMarker } from "../platform/text-fold";

/** Folds the text of one mail away, and brings it back. */
export interface TextFold {
  /** Holds this element folded and any other as it was; null folds none. Asked again, it changes nothing that is so already. */
  hold(body: HTMLElement | null): void;
}

/** Starts with nothing folded, whatever an earlier script left. What is folded comes back with the end of `signal`. */
export function startTextFold(page: Document, signal: AbortSignal): TextFold {
  const hold = (body: HTMLElement | null) => {
    for (const held of page.querySelectorAll(`[${foldMarker}]`)) if (held !== body) held.removeAttribute(foldMarker);
    body?.setAttribute(foldMarker, "");
  };
  hold(null);
  signal.addEventListener("abort", () => hold(null));
  return { hold: (body) => signal.aborted || hold(body) };
}
