/** Room kept between a free span and what stands beside it, in CSS pixels. */
const breathing = 12;

/** Things measured at most; the head of a mail has some fifty. */
const mostMeasured = 300;

/**
 * The widest stretch of a horizontal band across `part` in which nothing stands: no words, no picture, no button.
 * Null if there is none. Works whichever way the page runs, and whatever the parts are called.
 */
export function findFreeSpan(
  part: HTMLElement,
  band: { readonly top: number; readonly height: number },
): DOMRect | null {
  const { left, right } = part.getBoundingClientRect();
  const isInBand = (box: DOMRect) => box.top < band.top + band.height && box.bottom > band.top;
  const taken = listBoxes(part)
    .filter(isInBand)
    .sort((a, b) => a.left - b.left);
  let best = { from: left, to: left };
  let from = left;
  for (const box of [...taken, new DOMRect(right, band.top, 0, band.height)]) {
    if (box.left - from > best.to - best.from) best = { from, to: box.left };
    from = Math.max(from, box.right);
  }
  const width = best.to - best.from - 2 * breathing;
  return width > 0 ? new DOMRect(best.from + breathing, band.top, width, band.height) : null;
}

/** Boxes of all lines of text and of all elements that hold nothing else, such as pictures. */
function listBoxes(part: HTMLElement): DOMRect[] {
  const page = part.ownerDocument;
  const walker = page.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = page.createRange();
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node && boxes.length < mostMeasured; node = walker.nextNode()) {
    if (node instanceof Element && node.firstChild) continue;
    if (node instanceof Element) boxes.push(node.getBoundingClientRect());
    else if (node.nodeValue?.trim()) {
      range.selectNodeContents(node);
      boxes.push(...range.getClientRects());
    }
  }
  return boxes.filter((box) => box.width > 0 && box.height > 0);
}
