/** Lines that are measured at most: enough to know how far a mail's text reaches, and never slow on a long one. */
const mostLines = 400;

/** The box around the words of an element as they are set: narrower than the element where its lines end early. */
export function measureText(element: HTMLElement): DOMRect {
  const page = element.ownerDocument;
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const whole = element.getBoundingClientRect();
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let measured = 0;
  for (let node = walker.nextNode(); node && measured < mostLines; node = walker.nextNode()) {
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      left = Math.min(left, box.left);
      right = Math.max(right, box.right);
      if (++measured >= mostLines) break;
    }
  }
  return measured === 0 ? whole : new DOMRect(left, whole.top, right - left, whole.height);
}
