import type { Pause } from "../model/settings";

/** So many applications kept as ended within so many days are a lot for anyone. */
export const hardWeek = { count: 5, days: 7 } as const;

const dayLength = 86_400_000;

/**
 * True when the person has kept several rejections in a short time. `keptAt` are the times at which they were kept, in any
 * order, and `now` is milliseconds since 1970, UTC. What a clock set back puts into the future counts as well.
 */
export function isHardWeek(keptAt: readonly number[], now: number): boolean {
  return keptAt.filter((at) => at > now - hardWeek.days * dayLength).length >= hardWeek.count;
}

/** True while a pause is to be suggested: there is a reason for it, and it was not suggested before. Once, ever. */
export function suggestsPause({ neededAt, suggestedAt }: Pause): boolean {
  return neededAt !== null && suggestedAt === null;
}
