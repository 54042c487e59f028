import type { Page } from "puppeteer-core";

/** What a page holds after a forced collection: bytes of its scripts' heap, those of content scripts included, and DOM nodes. */
export interface Heap {
  readonly bytes: number;
  readonly nodes: number;
}

/** Collects garbage until nothing more goes, and measures what is left. Chromium alone tells. */
export async function readHeap(page: Page): Promise<Heap> {
  const session = await page.createCDPSession();
  try {
    await session.send("HeapProfiler.enable");
    // What was released by one collection lets the next one release more.
    for (let turn = 0; turn < 4; turn++) await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const { nodes } = await session.send("Memory.getDOMCounters");
    return { bytes: usedSize, nodes };
  } finally {
    await session.detach();
  }
}
