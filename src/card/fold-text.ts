import { foldMarker } from "../platform/text-fold";

/** Folds the text of one mail away, and brings it back. */
export interface TextFold {
  /** Holds this element folded and any other as it was; null folds none. Asked again, it changes nothing that is so already. */
  hold(body: HTMLElement | null): void;
}

/** Starts with nothing folded, whatever an earlier script left. What is folded comes back with the end of `signal`. */
export function startTextFold(page: Document, signal: AbortSignal): TextFold {
  for (const left of page.querySelectorAll(`[${foldMarker}]`)) left.removeAttribute(foldMarker);
  let held: HTMLElement | null = null;
  const hold = (body: HTMLElement | null) => {
    if (held !== body) held?.removeAttribute(foldMarker);
    held = body;
    // The mail app may have drawn it anew since.
    if (body && !body.hasAttribute(foldMarker)) body.setAttribute(foldMarker, "");
  };
  signal.addEventListener("abort", () => hold(null));
  return { hold: (body) => signal.aborted || hold(body) };
}
