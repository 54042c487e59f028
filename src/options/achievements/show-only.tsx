import { useId, useState } from "preact/hooks";
import { type AchievementFilter, type AchievementUses, noFilter } from "../../core/insight/filter-achievements";
import { achievementKinds } from "../../core/model/achievement";
import { say, type WordKey } from "../../platform/words";
import { Icon } from "../../ui/icon";
import { kindWords } from "./kind-words";

interface ShowOnlyProps {
  readonly uses: AchievementUses;
  readonly filter: AchievementFilter;
  readonly onFilter: (filter: AchievementFilter) => void;
}

/** So many of the most used tags stand there to be pressed; all of them can be picked. */
const mostTags = 6;

/** Narrows the list to what is in use: the tags used most by a press, everything else by a pick. */
export function ShowOnly({ uses, filter, onFilter }: ShowOnlyProps) {
  const { tags } = uses;
  const shown = [...new Set([...tags.slice(0, mostTags), ...filter.tags])];
  const toggle = (tag: string) =>
    onFilter({
      ...filter,
      tags: filter.tags.includes(tag) ? filter.tags.filter((one) => one !== tag) : [...filter.tags, tag],
    });
  const isAll = Object.values(filter).every((value) => value === null || (Array.isArray(value) && value.length === 0));
  // Ten thousand achievements may name thousands of places: they are drawn for who opens them.
  const [isOpen, setOpen] = useState(false);
  const others = listPicks(uses, filter);
  return (
    <>
      {shown.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons.
        <div class="line" role="group" aria-label={say("showOnly")}>
          <button type="button" class="tag" aria-pressed={isAll} onClick={() => onFilter(noFilter)}>
            {say("showAll")}
          </button>
          {shown.map((tag) => (
            <button
              key={tag}
              type="button"
              class="tag"
              aria-pressed={filter.tags.includes(tag)}
              onClick={() => toggle(tag)}
            >
              <bdi>{tag}</bdi>
            </button>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <details class="folded show-more" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            <Icon name="on" />
            {say("showMore")}
          </summary>
          {isOpen && (
            <div class="picks">
              {others.map(({ label, value, all, change }) => (
                <Pick
                  key={label}
                  {...{ label, value, all }}
                  onPick={(one) => onFilter({ ...filter, ...change(one) })}
                />
              ))}
            </div>
          )}
        </details>
      )}
    </>
  );
}

interface Picked {
  readonly label: WordKey;
  readonly value: string | null;
  readonly all: readonly Option[];
  /** How the filter changes by picking one. */
  readonly change: (value: string | null) => Partial<AchievementFilter>;
}

type Option = readonly [value: string, words: string];

/** What can be picked, where there is more than one thing to pick among or one is picked. */
function listPicks({ tags, kinds, skills, employers, years }: AchievementUses, filter: AchievementFilter): Picked[] {
  const same = (values: readonly string[]): Option[] => values.map((value) => [value, value]);
  const further = tags.length > mostTags ? tags.filter((tag) => !filter.tags.includes(tag)) : [];
  const picks: readonly Picked[] = [
    {
      label: "showTag",
      value: null,
      all: same(further),
      change: (tag) => ({ tags: tag === null ? [] : [...filter.tags, tag] }),
    },
    {
      label: "achievementKind",
      value: filter.kind,
      all: kinds.map((kind) => [kind, say(kindWords[kind])]),
      change: (value) => ({ kind: achievementKinds.find((kind) => kind === value) ?? null }),
    },
    { label: "showSkill", value: filter.skill, all: same(skills), change: (skill) => ({ skill }) },
    {
      label: "achievementEmployer",
      value: filter.employer,
      all: same(employers),
      change: (employer) => ({ employer }),
    },
    { label: "showYear", value: filter.year, all: same(years), change: (year) => ({ year }) },
  ];
  return picks.filter(({ value, all }) => all.length > 1 || value !== null);
}

interface PickProps {
  readonly label: WordKey;
  readonly value: string | null;
  readonly all: readonly Option[];
  readonly onPick: (value: string | null) => void;
}

function Pick({ label, value, all, onPick }: PickProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class="label">
        {say(label)}
      </label>
      <select
        id={id}
        class="input"
        value={value ?? ""}
        onChange={({ currentTarget }) => onPick(currentTarget.value === "" ? null : currentTarget.value)}
      >
        <option value="">{say("showAny")}</option>
        {all.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
