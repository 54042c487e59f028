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
