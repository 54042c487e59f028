import type { Inspection } from "../../core/model/inspection";

/** Milliseconds between two looks: a mail app renders header, messages and words one after the other, within a second. */
const pause = 1_500;

/** Most looks: a page that is still another one each time is not judged. */
const mostLooks = 4;

/**
 * Looks until a page that seems to lack something looks the same twice, at most for about five seconds. What is only half
 * rendered is no failure: a page that kept changing `cannot` nothing.
 */
export async function settledInspection(
  look: () => Inspection,
  rest: (milliseconds: number) => Promise<void>,
): Promise<Inspection> {
  let last = look();
  for (let looks = 1; last.cannot !== null; looks++) {
    if (looks === mostLooks) return { ...last, cannot: null };
    await rest(pause);
    const next = look();
    if (isAlike(last, next)) return next;
    last = next;
  }
  return last;
}

function isAlike(a: Inspection, b: Inspection): boolean {
  const states = ({ cannot, needs }: Inspection) => [cannot, ...needs.map(({ state }) => state)].join();
  return states(a) === states(b);
}
