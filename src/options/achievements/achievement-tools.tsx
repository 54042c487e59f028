import { say } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";

interface AchievementToolsProps {
  readonly wish: FocusWish;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  /** Every tag that is used. */
  readonly known: readonly string[];
  readonly chosen: readonly string[];
  readonly setTags: (tags: readonly string[]) => void;
}

/** Search and tags over the list of achievements. */
export function AchievementTools({ wish, search, setSearch, known, chosen, setTags }: AchievementToolsProps) {
  const field = useFocus<HTMLInputElement>(wish, "search");
  return (
    <div class="tools">
      <input
        ref={field}
        type="search"
        class="input search"
        aria-label={say("achievementsSearch")}
        placeholder={say("achievementsSearch")}
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {known.length > 0 && <TagFilter {...{ known, chosen, setTags }} />}
    </div>
  );
}

type TagFilterProps = Pick<AchievementToolsProps, "known" | "chosen" | "setTags">;

function TagFilter({ known, chosen, setTags }: TagFilterProps) {
  const toggle = (tag: string) =>
    setTags(chosen.includes(tag) ? chosen.filter((other) => other !== tag) : [...chosen, tag]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons.
    <div class="line" role="group" aria-label={say("achievementTags")}>
      {known.map((tag) => (
        <button key={tag} type="button" class="tag" aria-pressed={chosen.includes(tag)} onClick={() => toggle(tag)}>
          {tag}
        </button>
      ))}
    </div>
  );
}
