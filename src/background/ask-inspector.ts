import { inspectorMark, takeLook } from "../messages/inspector";
import { browser } from "../platform/browser";
import { reportError } from "../platform/report-error";

/** How long a page may take to be looked at, in milliseconds: a frozen tab never answers. */
const patience = 15_000;

/**
 * Puts an inspector's script into a tab, asks it, and answers what it says, unchecked; null when nothing came back.
 * Nothing of it stays on the page.
 */
export async function askInspector(tabId: number, script: string): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  const ask = async () => {
    await browser.scripting.executeScript({ target, files: [script] });
    const [answer] = await browser.scripting.executeScript({ target, func: takeLook, args: [inspectorMark] });
    return answer?.result ?? null;
  };
  try {
    return await Promise.race([ask(), new Promise<null>((over) => setTimeout(over, patience, null))]);
  } catch (error) {
    reportError("inspector", error);
    return null;
  }
}
