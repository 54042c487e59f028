import { useEffect } from "preact/hooks";
import { say, type WordKey } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";
import { RowIcon } from "./row-icon";

interface SearchFieldProps {
  readonly wish: FocusWish;
  readonly label: WordKey;
  readonly value: string;
  readonly onSearch: (search: string) => void;
}

/** The search over a list; the key for a slash leads to it, and focus that is wished for "search". */
export function SearchField({ wish, label, value, onSearch }: SearchFieldProps) {
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
    <div class="search">
      <RowIcon name="find" />
      <input
        ref={field}
        type="search"
        class="input"
        dir="auto"
        aria-label={say(label)}
        aria-keyshortcuts="/"
        placeholder={say(label)}
        value={value}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
    </div>
  );
}

/** True where a key writes or picks: it means what it always means there. */
export function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
