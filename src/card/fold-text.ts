/**
 * What hides the words of a mail from eyes, from screen readers and from a search on the page, and changes nothing else:
 * the mail stays in the document as it is, and can be read by us as before. `min-height` is the room for the way back.
 */
const folded = { "content-visibility": "hidden", "min-height": "72px" } as const;

/** What stood in an element's own style before. */
type Before = readonly (readonly [name: string, value: string, priority: string])[];

/** Folds the text of one mail away, and brings it back. */
export interface TextFold {
  /** Holds this element folded and any other as it was; null folds none. Asked again, it changes nothing that is so already. */
  hold(body: HTMLElement | null): void;
}

/** Starts with nothing folded. What is folded comes back with the end of `signal`. */
export function startTextFold(signal: AbortSignal): TextFold {
  let held: { readonly body: HTMLElement; readonly before: Before; readonly hadStyle: boolean } | null = null;

  const release = () => {
    if (!held) return;
    const { body, before, hadStyle } = held;
    held = null;
    for (const [name, value, priority] of before) body.style.setProperty(name, value, priority);
    if (!hadStyle && body.style.length === 0) body.removeAttribute("style");
  };

  signal.addEventListener("abort", release);
  return {
    hold(body) {
      if (held && held.body !== body) release();
      if (!body || signal.aborted) return;
      held ??= {
        body,
        before: Object.keys(folded).map((name) => [
          name,
          body.style.getPropertyValue(name),
          body.style.getPropertyPriority(name),
        ]),
        hadStyle: body.hasAttribute("style"),
      };
      // The page may have written the style anew since.
      for (const [name, value] of Object.entries(folded)) {
        if (body.style.getPropertyValue(name) !== value) body.style.setProperty(name, value, "important");
      }
    },
  };
}
