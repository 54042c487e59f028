/** The visible part of what an element scrolls in: its nearest scrolling ancestor, cut to the window. */
export function findScrollPane(element: HTMLElement): DOMRect {
  const view = element.ownerDocument.defaultView;
  const pageBox = new DOMRect(0, 0, view?.innerWidth ?? 0, view?.innerHeight ?? 0);
  const pane = findScroller(element);
  return pane ? cut(pane.getBoundingClientRect(), pageBox) : pageBox;
}

function findScroller(element: HTMLElement): HTMLElement | null {
  const view = element.ownerDocument.defaultView;
  for (let part = element.parentElement; part && part !== element.ownerDocument.body; part = part.parentElement) {
    const overflow = view?.getComputedStyle(part).overflowY;
    if (overflow === "auto" || overflow === "scroll") return part;
  }
  return null;
}

function cut(box: DOMRect, by: DOMRect): DOMRect {
  const left = Math.max(box.left, by.left);
  const top = Math.max(box.top, by.top);
  const width = Math.max(0, Math.min(box.right, by.right) - left);
  const height = Math.max(0, Math.min(box.bottom, by.bottom) - top);
  return new DOMRect(left, top, width, height);
}
