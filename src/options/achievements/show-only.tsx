import { useId } from "preact/hooks";
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
  const others = listPicks(uses, filter, onFilter);
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
        <details class="folded show-more">
          <summary>
            <Icon name="on" />
            {say("showMore")}
          </summary>
          <div class="picks">{others}</div>
        </details>
      )}
    </>
  );
}

/** What can be picked, where there is more than one thing to pick among or one is picked. */
function listPicks(
  { tags, kinds, skills, employers, years }: AchievementUses,
  filter: AchievementFilter,
  onFilter: ShowOnlyProps["onFilter"],
) {
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const);
  const picks: readonly (readonly [
    WordKey,
    string | null,
    readonly (readonly [string, string])[],
    (value: string | null) => Partial<AchievementFilter>,
  ])[] = [
    [
      "showTag",
      null,
      same(tags.length > mostTags ? tags.filter((tag) => !filter.tags.includes(tag)) : []),
      (tag) => ({ tags: tag === null ? [] : [...filter.tags, tag] }),
    ],
    [
      "achievementKind",
      filter.kind,
      kinds.map((kind) => [kind, say(kindWords[kind])] as const),
      (value) => ({ kind: achievementKinds.find((kind) => kind === value) ?? null }),
    ],
    ["showSkill", filter.skill, same(skills), (skill) => ({ skill })],
    ["achievementEmployer", filter.employer, same(employers), (employer) => ({ employer })],
    ["showYear", filter.year, same(years), (year) => ({ year })],
  ];
  return picks
    .filter(([, value, all]) => all.length > 1 || value !== null)
    .map(([label, value, all, change]) => (
      <Pick key={label} {...{ label, value, all }} onPick={(picked) => onFilter({ ...filter, ...change(picked) })} />
    ));
}

interface PickProps {
  readonly label: WordKey;
  readonly value: string | null;
  readonly all: readonly (readonly [value: string, words: string])[];
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
