import { useId } from "preact/hooks";
import type { AchievementFields } from "../../core/model/achievement";
import { say } from "../../platform/words";
import type { FoundRow } from "./import-ports";
import { RowFacts } from "./row-facts";

interface PlanRowProps {
  readonly fields: AchievementFields;
  /** What is filled in, where it is there already. */
  readonly adds?: readonly string[];
  readonly rows: readonly FoundRow[];
  readonly isWanted: boolean;
  readonly onWanted: (isWanted: boolean) => void;
}

/** One achievement that would come in or be filled in, unless it is left out. */
export function PlanRow({ fields, adds, rows, isWanted, onWanted }: PlanRowProps) {
  const id = useId();
  const about = adds ? say("importAdds", adds.join(" · ")) : aboutOf(fields).join(" · ");
  return (
    <div class="choice-row">
      <input
        id={id}
        type="checkbox"
        checked={isWanted}
        aria-describedby={`${id}-facts`}
        onChange={({ currentTarget }) => onWanted(currentTarget.checked)}
      />
      <div class="wraps">
        <label for={id} class="clamped">
          <bdi>{fields.text}</bdi>
        </label>
        <div id={`${id}-facts`}>
          {about !== "" && (
            <p class="small soft clamped">
              <bdi>{about}</bdi>
            </p>
          )}
          <RowFacts rows={rows} />
        </div>
      </div>
    </div>
  );
}

/** What a filled in achievement has that it had not. */
export function addsOf(before: AchievementFields, after: AchievementFields): string[] {
  const old = new Set(allOf(before));
  return allOf(after).filter((value) => !old.has(value));
}

function aboutOf({ role, employer, date, number, skills, tags }: AchievementFields): string[] {
  return [role, employer, date, number, ...skills, ...tags].filter((value) => value !== "");
}

function allOf(fields: AchievementFields): string[] {
  const { situation, action, result, link } = fields;
  return [...aboutOf(fields), situation, action, result, link].filter((value) => value !== "");
}
