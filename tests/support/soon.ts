import { TimeoutError } from "puppeteer-core";

/** How long anything in a test may take before it counts as not happening, in milliseconds. */
export const patience = 15_000;

/** Waits for `wanted`; when the driver's time runs out, the error says `message` in plain words. */
export async function soon<T>(message: string, wanted: Promise<T>): Promise<T> {
  try {
    return await wanted;
  } catch (cause) {
    if (cause instanceof TimeoutError) throw new Error(message, { cause });
    throw cause;
  }
}

/** Between two looks of `until`, in milliseconds. */
const lookAgainAfter = 50;

/** Looks until `look` finds something, for what no event tells of; when time runs out, the error says `message`. */
export async function until<T>(message: string, look: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((rested) => setTimeout(rested, lookAgainAfter));
  }
  throw new Error(message);
}
