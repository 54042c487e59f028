import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { preparePicking } from "../../core/insight/prepare-picking";
import { achievementsShowing, pickShownBy } from "../../core/insight/strengths-shown-by";
import type { Achievement } from "../../core/model/achievement";
import { type Strength, strengthLimits } from "../../core/model/strength";
import { say } from "../../platform/words";
import { useAlone } from "../../ui/use-alone";
import { FormFoot } from "../parts/form-foot";
import { useTrouble } from "../parts/use-trouble";

interface AchievementPickerProps {
  readonly strength: Strength;
  readonly achievements: readonly Achievement[];
  readonly byId: ReadonlyMap<string, Achievement>;
  /** Resolves to whether it was kept. */
  readonly onKeep: (shownBy: readonly string[]) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Most that stand there at once; a search finds the others. */
const mostShown = 8;

/** Picks what shows a strength among what the person did: any number of them, found by a word. */
export function AchievementPicker({ strength, achievements, byId, onKeep, onClose }: AchievementPickerProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const [search, setSearch] = useState("");
  const [picked, setPicked] = useState(() => achievementsShowing(strength, byId).map((one) => one.id));
  const trouble = useTrouble();
  const alone = useAlone();
  // What was picked before stands first; nothing moves while one picks.
  const [before] = useState(picked);
  const find = useMemo(() => preparePicking(achievements), [achievements]);
  const found = useMemo(() => find(search), [find, search]);
  const first = before.flatMap((one) => (search === "" ? (byId.get(one) ?? []) : []));
  const shown = [...first, ...found.filter((one) => !first.includes(one)).slice(0, mostShown)];
  const isFull = picked.length >= strengthLimits.shownBy;
  const toggle = (one: string) =>
    setPicked(picked.includes(one) ? picked.filter((other) => other !== one) : [...picked, one]);
  const keep = async () => {
    const isKept = await onKeep(pickShownBy(strength, byId, picked).slice(0, strengthLimits.shownBy));
    if (isKept) onClose();
    else trouble.tell(say("notKept"));
  };
  return (
    <form
      class="stack picker"
      aria-label={say("strengthPick", strength.name)}
      onSubmit={(event) => {
        event.preventDefault();
        void alone(keep);
      }}
    >
      <p id={`${id}-ask`}>{say("strengthPick", strength.name)}</p>
      <input
        ref={field}
        type="search"
        class="input"
        aria-label={say("strengthFind")}
        placeholder={say("strengthFind")}
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <fieldset class="plain" aria-labelledby={`${id}-ask`}>
        {shown.map(({ id: one, text }) => (
          <label key={one} class="check">
            <input
              type="checkbox"
              checked={picked.includes(one)}
              disabled={isFull && !picked.includes(one)}
              onChange={() => toggle(one)}
            />
            <bdi class="wraps">{text}</bdi>
          </label>
        ))}
      </fieldset>
      <p role="status" class="small soft">
        {shown.length === 0 && say("strengthNotFound")}
        {found.length > mostShown + first.length && say("strengthMany")}
      </p>
      <FormFoot trouble={trouble} onCancel={onClose} />
    </form>
  );
}
