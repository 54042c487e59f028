import { useId, useState } from "preact/hooks";
import { achievementLimits } from "../../core/model/achievement";
import { say } from "../../platform/words";
import { type FocusWish, useFocus } from "../../ui/use-focus";

interface SelectionBarProps {
  readonly wish: FocusWish;
  readonly count: number;
  /** How many could be selected. */
  readonly found: number;
  /** Tags in use, to be picked again. */
  readonly known: readonly string[];
  /** Tags at least one of the selected has. */
  readonly used: readonly string[];
  readonly onAll: () => void;
  readonly onDelete: () => void;
  readonly onPin: () => void;
  readonly onTag: (tag: string, isOn: boolean) => void;
  readonly onEnd: () => void;
}

/** What can be done with several at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { wish, count, found, known, used, onAll, onDelete, onPin, onTag, onEnd } = props;
  const id = useId();
  const [tag, setTag] = useState("");
  const all = useFocus<HTMLButtonElement>(wish, "select all");
  const isNone = count === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of one form.
    <div class="select-bar" role="group" aria-label={say("selectActs")}>
      <div class="line">
        <p role="status">{say("selectCount", String(count))}</p>
        <button ref={all} type="button" class="link" onClick={onAll}>
          {say("selectAll", String(found))}
        </button>
        <button type="button" class="link push" data-soft onClick={onEnd}>
          {say("selectEnd")}
        </button>
      </div>
      <div class="line">
        <button type="button" class="btn" aria-disabled={isNone} onClick={() => !isNone && onPin()}>
          {say("selectPin")}
        </button>
        <button
          type="button"
          class="btn"
          data-kind="alert"
          aria-disabled={isNone}
          onClick={() => !isNone && onDelete()}
        >
          {say("delete")}
        </button>
        <form
          class="line one-field"
          onSubmit={(event) => {
            event.preventDefault();
            const name = tag.trim();
            if (name === "" || isNone) return;
            onTag(name, true);
            setTag("");
          }}
        >
          <input
            class="input"
            aria-label={say("selectTag")}
            placeholder={say("selectTag")}
            list={`${id}-tags`}
            maxLength={achievementLimits.line}
            dir="auto"
            value={tag}
            onInput={({ currentTarget }) => setTag(currentTarget.value)}
          />
          <datalist id={`${id}-tags`}>
            {known.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <button type="submit" class="btn" aria-disabled={isNone}>
            {say("selectTagAdd")}
          </button>
        </form>
        {used.length > 0 && (
          <select
            class="input"
            aria-label={say("selectTagOff")}
            value=""
            onChange={({ currentTarget }) => currentTarget.value !== "" && onTag(currentTarget.value, false)}
          >
            <option value="">{say("selectTagOff")}</option>
            {used.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}
