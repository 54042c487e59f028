export type Theme = "light" | "dark";

/**
 * Whether the page is light or dark where the card lies: mail sites have themes of their own, which the system's
 * preference knows nothing of. Goes from the element at the point outwards to the first ground one cannot see through.
 */
export function readTheme(page: Document, point: { readonly x: number; readonly y: number }): Theme {
  const view = page.defaultView;
  for (let part = page.elementFromPoint(point.x, point.y); part && view; part = part.parentElement) {
    const brightness = readBrightness(view.getComputedStyle(part).backgroundColor);
    if (brightness !== null) return brightness < 0.5 ? "dark" : "light";
  }
  return view?.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** From 0 (black) to 1 (white), by the weights of sRGB; null for a ground that lets through most of what lies behind. */
function readBrightness(colour: string): number | null {
  if (!/^rgba?\(/u.test(colour)) return null;
  const [red, green, blue, alpha = 1] = [...colour.matchAll(/[\d.]+/gu)].map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
