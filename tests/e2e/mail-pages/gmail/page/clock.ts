let pending = 0;

/** Runs something after some milliseconds of the page's own pace, and counts it as still to come until then: a page is at rest when nothing is. */
export function later(milliseconds: number, run: () => void): void {
  pending += 1;
  setTimeout(() => {
    pending -= 1;
    run();
  }, milliseconds * window.simulatedGmail.switches.pace);
}

/** Counts something as still to come until it has come. */
export async function awaited<T>(coming: Promise<T>): Promise<T> {
  pending += 1;
  try {
    return await coming;
  } finally {
    pending -= 1;
  }
}

/** How much is still to come by itself. What repeats for as long as the page lives is not counted. */
export function countPending(): number {
  return pending;
}
