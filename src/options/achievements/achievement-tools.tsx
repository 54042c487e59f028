import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { say } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { RowIcon } from "./row-icon";
import { isInField } from "./row-keys";

interface AchievementToolsProps {
  readonly wish: FocusWish;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  /** Beside the search. */
  readonly children: ComponentChildren;
}

/** The search over the list of achievements; the key for a slash leads to it. */
export function AchievementTools({ wish, search, setSearch, children }: AchievementToolsProps) {
  const field = useFocus<HTMLInputElement>(wish, "search");
  useEffect(() => {
    const goThere = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== "/" || ctrlKey || metaKey || altKey || isInField(target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener("keydown", goThere);
    return () => removeEventListener("keydown", goThere);
  }, []);
  return (
    <div class="tools">
      <div class="search">
        <RowIcon name="find" />
        <input
          ref={field}
          type="search"
          class="input"
          dir="auto"
          aria-label={say("achievementsSearch")}
          aria-keyshortcuts="/"
          placeholder={say("achievementsSearch")}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </div>
      {children}
    </div>
  );
}
