import type { ElementHandle, Page } from "puppeteer-core";
import { inTwoFrames } from "./eyes";
import { until } from "./soon";

/**
 * Clicks in the middle of something once two looks, two frames apart, find it at the same place and nothing over it. It is
 * found anew at each look: pages replace their parts. `name` is what the error calls it. Answers what was clicked.
 */
export async function clickAtRest(
  page: Page,
  name: string,
  find: () => Promise<ElementHandle | null>,
): Promise<ElementHandle> {
  const { found, x, y } = await until(`The ${name} does not come to rest in view.`, async () => {
    try {
      const found = await find();
      const point = found && (await findPoint(page, found));
      return point && { found, ...point };
    } catch {
      // It was replaced while it was looked at, or is not in view yet.
      return null;
    }
  });
  await page.mouse.click(x, y);
  return found;
}

async function findPoint(page: Page, found: ElementHandle): Promise<{ x: number; y: number } | null> {
  await found.scrollIntoView();
  const before = await found.clickablePoint();
  // A page that lies behind another one draws no frames.
  await page.evaluate(`document.visibilityState === "hidden" ? null : ${inTwoFrames}`);
  const { x, y } = await found.clickablePoint();
  if (before.x !== x || before.y !== y) return null;
  return (await found.evaluate(comesOut, x, y)) ? { x, y } : null;
}

/** Runs in the page: whether nothing lies over the element at that point. From under a bar that stays it is scrolled away. */
function comesOut(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const over = root.elementFromPoint(x, y);
  const label = element.closest("label");
  if (!over || over.contains(element) || element.contains(over) || label?.contains(over)) return true;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  return false;
}
