import { ProtocolError, TimeoutError } from "puppeteer-core";

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

/**
 * After so many milliseconds without an answer a look counts as lost: where a page replaces its document while it is
 * being looked at, as a window does that its opener fills, the driver's answer never comes. Or it comes as an error of the
 * driver's own, which counts as lost too.
 */
const lookIsLostAfter = 3_000;

/** Looks until `look` finds something, for what no event tells of; when time runs out, the error says `message`. */
export async function until<T>(message: string, look: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + patience;
  let cause: unknown;
  while (performance.now() < end) {
    try {
      const found = await answerOf(look());
      if (found !== null) return found;
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      cause = error;
    }
    await rest(lookAgainAfter);
  }
  throw new Error(message, { cause });
}

const rest = (milliseconds: number) => new Promise<void>((rested) => setTimeout(rested, milliseconds));

/** What a look answers, or null when its answer is lost. */
async function answerOf<T>(look: Promise<T | null>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<null>((give) => {
    timer = setTimeout(() => give(null), lookIsLostAfter);
  });
  // A look that is given up may still fail later, when its page is closed.
  look.catch(() => undefined);
  try {
    return await Promise.race([look, lost]);
  } finally {
    clearTimeout(timer);
  }
}
