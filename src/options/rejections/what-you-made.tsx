import type { Achievement } from "../../core/model/achievement";
import type { Rejection } from "../../core/model/rejection";
import { hasPicked } from "../../core/recovery/progress";
import { say } from "../../platform/words";
import { moodWords } from "../../ui/mood-words";

interface WhatYouMadeProps {
  readonly rejection: Rejection;
  readonly achievements: readonly Achievement[];
}

/** Achievements that stood beside the mail of an application. */
function findShown({ rejection, achievements }: WhatYouMadeProps): Achievement[] {
  return achievements.filter(({ id }) => rejection.shown.includes(id));
}

/** How it felt before and after, which strengths were picked, and what of the person's own stood beside the mail. */
export function WhatYouMade({ rejection, achievements }: WhatYouMadeProps) {
  const shown = findShown({ rejection, achievements });
  const { mood, strengths, createdAt } = rejection;
  if (!hasPicked(rejection) && shown.length === 0) return <p class="soft">{say("storyNothingMade")}</p>;
  return (
    <>
      {(mood.before ?? mood.after) !== null && (
        <div>
          {mood.before !== null && <p>{say("storyMoodBefore", wordOf(mood.before))}</p>}
          {mood.after !== null && (
            <p>{say(mood.before === null ? "storyMoodOnlyAfter" : "storyMoodAfter", wordOf(mood.after))}</p>
          )}
        </div>
      )}
      {strengths.length > 0 && (
        <div class="line">
          <span class="small soft">{say("storyStrengths")}</span>
          {strengths.map((name) => (
            <bdi key={name} class="tag">
              {name}
            </bdi>
          ))}
        </div>
      )}
      {shown.length > 0 && (
        <div class="own">
          <p class="small soft">{say("storyBeside")}</p>
          <ul class="lines">
            {shown.map((achievement) => (
              <li key={achievement.id}>
                <bdi>{achievement.text}</bdi>
                {achievement.createdAt >= createdAt && <span class="small soft"> {say("storyAdded")}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function wordOf(mood: number): string {
  const word = moodWords[mood - 1];
  return word ? say(word) : "";
}
