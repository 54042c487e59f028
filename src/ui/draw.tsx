import { type ComponentChild, render } from "preact";
import { useState } from "preact/hooks";

/**
 * Draws into a place of a page, again with every call. The tree is mounted once: a second call of Preact's `render` on
 * the same place begins `useId` anew, and two parts of the page would share an id.
 */
export function drawInto(place: Element): (content: ComponentChild) => void {
  let shown: ComponentChild = null;
  let drawAgain: (() => void) | null = null;
  function Root() {
    const [, setCount] = useState(0);
    drawAgain = () => setCount((count) => count + 1);
    return shown;
  }
  return (content) => {
    shown = content;
    if (drawAgain) drawAgain();
    else render(<Root />, place);
  };
}
