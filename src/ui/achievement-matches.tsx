import { useLayoutEffect, useState } from "preact/hooks";
import type { AchievementMatch } from "../core/model/achievement";
import { say } from "../platform/words";
import { sayMonth } from "./day";
import type { AchievementPorts } from "./step-ports";
import { Lines } from "./steps/step-body";

/** The person's own that fit best; null until it is known. Asked for once. */
export function useMatches(ports: AchievementPorts | null): readonly AchievementMatch[] | null {
  const [matches, setMatches] = useState<readonly AchievementMatch[] | null>(ports ? null : []);
  useLayoutEffect(() => {
    let isGone = false;
    void ports?.match().then((found) => {
      if (!isGone) setMatches(found ?? []);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return matches;
}

interface AchievementMatchesProps {
  readonly matches: readonly AchievementMatch[];
  /** The role they stand beside; null where it is not known. */
  readonly role: string | null;
}

/** The person's own best three for this application; where none are kept yet, what to look for. */
export function AchievementMatches({ matches, role }: AchievementMatchesProps) {
  if (matches.length === 0) {
    return (
      <>
        <p>{say("recallLead")}</p>
        <Lines lines={[say("recallFinished"), say("recallBetter"), say("recallThanked")]} />
      </>
    );
  }
  return (
    <>
      <h3 class="label">{role === null ? say("recallYouDid") : say("recallForRole", role)}</h3>
      <ul class="own">
        {matches.map(({ achievement: { id, text, role: where, date }, shares }) => (
          <li key={id}>
            <p class="strong">
              <bdi>{text}</bdi>
            </p>
            {(where || date) && (
              <p class="small soft">
                <bdi>{where}</bdi>
                {where && date && ", "}
                <bdi>{sayMonth(date)}</bdi>
              </p>
            )}
            {shares.length > 0 && <p class="small soft">{say("recallShares", shares.join(", "))}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
