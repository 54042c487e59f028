import type { FollowUp } from "../model/follow-up";
import type { Season } from "../model/season";

/** True for what nobody did: it was still open when a search was closed, and ended with it, at the very time. */
export function endedWithSearch(
  { doneAt }: Pick<FollowUp, "doneAt">,
  seasons: readonly Pick<Season, "closedAt">[],
): boolean {
  return seasons.some(({ closedAt }) => closedAt === doneAt);
}
