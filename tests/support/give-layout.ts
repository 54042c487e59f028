import { vi } from "vitest";

/**
 * Gives the elements of a test's page a size: this environment lays nothing out. What `hidden` or an inline style hides,
 * or what lies in such a part, has none.
 */
export function giveLayout(): void {
  const isHidden = (element: Element) =>
    element.closest("[hidden], [style*='display: none'], [style*='display:none']") !== null;
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const side = isHidden(this) ? 0 : 10;
    return new DOMRect(0, 0, side, side);
  });
  Element.prototype.checkVisibility = function (this: Element) {
    return !isHidden(this);
  };
  document.elementFromPoint = () => document.body;
}
