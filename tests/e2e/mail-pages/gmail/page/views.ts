import { later } from "./clock";

/** How long two views are `role=main` together, in milliseconds. */
const overlap = 30;

/** Hidden views that are kept in the document, as Gmail keeps them. */
const keptViews = 6;

/**
 * The place where views lie. A new view is put last; what was shown before stays in the document before it, first beside
 * it and a moment later hidden. So the first hit of a selector is often a view that nobody sees.
 */
export function makeViews(place: HTMLElement): { show(view: HTMLElement): void } {
  let shown: HTMLElement | null = null;
  return {
    show(view) {
      if (view === shown) return;
      const before = shown;
      shown = view;
      view.setAttribute("role", "main");
      view.style.removeProperty("display");
      place.append(view);
      if (before !== null) later(before.isConnected ? overlap : 0, () => hide(before, shown));
      dropOldest(place, view);
    },
  };
}

function hide(view: HTMLElement, shown: HTMLElement | null): void {
  if (view === shown) return;
  view.style.setProperty("display", "none");
  view.removeAttribute("role");
}

/** The list is the view without a thread; it is kept for good. */
function dropOldest(place: HTMLElement, shown: HTMLElement): void {
  const old = [...place.children].filter((view) => view !== shown && view.querySelector("h2.hP") !== null);
  for (const view of old.slice(0, Math.max(0, old.length - keptViews))) view.remove();
}
