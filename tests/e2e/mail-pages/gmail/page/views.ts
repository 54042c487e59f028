import { later } from "./clock";

/** Hidden views of threads that are kept in the document, as Gmail keeps them. */
const keptViews = 6;

/**
 * The place where views lie. A new view is put last; what was shown before stays in the document before it, first beside
 * it and a moment later hidden. So the first hit of a selector is often a view that nobody sees. `list` is kept for good.
 */
export function makeViews(place: HTMLElement, list: HTMLElement): { show(view: HTMLElement): void } {
  let shown: HTMLElement | null = null;

  const hide = (view: HTMLElement) => {
    if (view === shown) return;
    view.style.setProperty("display", "none");
    view.removeAttribute("role");
  };

  const dropOldest = () => {
    const old = [...place.children].filter((view) => view !== shown && view !== list);
    for (const view of old.slice(0, Math.max(0, old.length - keptViews))) view.remove();
  };

  return {
    show(view) {
      if (view === shown) return;
      const before = shown;
      shown = view;
      view.setAttribute("role", "main");
      view.style.removeProperty("display");
      place.append(view);
      if (before !== null) later(window.simulatedGmail.switches.viewOverlap, () => hide(before));
      dropOldest();
    },
  };
}
