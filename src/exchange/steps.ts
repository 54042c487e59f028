/** Work cut into steps of some milliseconds each: it yields how far it is, from 0 to 1, and returns its answer. */
export type Steps<T> = Generator<number, T, undefined>;

/** How steps are taken. */
export interface Pace {
  /** Ends the work between two steps; what was asked for then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told how far the work is, from 0 to 1 and never backwards, each time it rests. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Milliseconds of work after which whatever else waits has its turn. */
const workTime = 12;

/** Takes the steps, and lets the page or worker breathe in between. */
export async function runSteps<T>(steps: Steps<T>, { signal, onProgress }: Pace = {}): Promise<T> {
  // What went before may have worked for long: the first rest comes after the first step.
  let restedAt = Number.NEGATIVE_INFINITY;
  let share = 0;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    share = Math.max(share, step.value);
    if (performance.now() - restedAt < workTime) continue;
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
    restedAt = performance.now();
  }
}

/** The pace of one part of a longer work, which goes from `from` to `to`. */
export function paceOfPart({ signal, onProgress }: Pace, from: number, to: number): Pace {
  return { signal, onProgress: (share) => onProgress?.(from + share * (to - from)) };
}

/** Takes all the steps at once, for where nothing waits. */
export function finishSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps as one part of a longer work, which goes from `from` to `to`. */
export function* partOf<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
