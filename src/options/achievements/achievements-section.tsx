import { useMemo, useState } from "preact/hooks";
import { dropUnused, fitsFilter, listUses, noFilter } from "../../core/insight/filter-achievements";
import { strengthsShownBy } from "../../core/insight/strengths-shown-by";
import { type Achievement, comparePins } from "../../core/model/achievement";
import type { Strength } from "../../core/model/strength";
import { say } from "../../platform/words";
import { useFocusWish } from "../../ui/use-focus";
import { SearchField } from "../parts/search-field";
import { Section } from "../parts/section";
import { UndoNotice } from "../parts/undo-notice";
import type { OptionsPorts } from "../ports";
import { FoundRows } from "./found-rows";
import { KeysHint } from "./keys-hint";
import { NewAchievement } from "./new-achievement";
import { SelectionBar } from "./selection-bar";
import { ShowOnly } from "./show-only";
import { useActs } from "./use-acts";
import { usePinOrder } from "./use-pin-order";
import { useSearch } from "./use-search";
import { useSelection } from "./use-selection";

interface AchievementsSectionProps {
  readonly achievements: readonly Achievement[];
  readonly strengths?: readonly Strength[];
  /** The id of the one that is shown alone, as its address asks; empty, or of none that is there, where all are. */
  readonly opened?: string;
  readonly ports: OptionsPorts;
}

/** What the person did well: written down, found, changed, pinned, deleted and brought back. */
export function AchievementsSection({ achievements, strengths = [], opened = "", ports }: AchievementsSectionProps) {
  const [search, setSearch] = useState("");
  const [wanted, setFilter] = useState(noFilter);
  const [editing, setEditing] = useState<string | null>(null);
  const wish = useFocusWish();
  const selection = useSelection();
  const uses = useMemo(() => listUses(achievements), [achievements]);
  const filter = useMemo(() => dropUnused(wanted, uses), [wanted, uses]);
  const { found: searched, isOld } = useSearch(achievements, search, ports.achievements.startSearch);
  const alone = useMemo(() => achievements.filter(({ id }) => id === opened), [achievements, opened]);
  const isAlone = alone.length > 0;
  const found = useMemo(
    () => (isAlone ? alone : searched.filter((one) => fitsFilter(one, filter))),
    [alone, isAlone, searched, filter],
  );
  const shows = useMemo(() => strengthsShownBy(strengths), [strengths]);
  const allPinned = useMemo(() => achievements.filter(({ pin }) => pin !== null).sort(comparePins), [achievements]);
  const order = usePinOrder(allPinned, ports.achievements.pin);
  const about = `${search.trim()}\n${JSON.stringify(filter)}`;
  const isWhole = found.length === achievements.length && search.trim() === "";
  const rows = useMemo(() => splitPinned(found, order.pinned), [found, order.pinned]);
  const { acts, several, undo, trouble, told } = useActs({
    achievements,
    rows,
    order,
    selection,
    ports,
    wish,
    setEditing,
  });

  // Only what is to be seen is acted on: one that a new search hides is not deleted unseen.
  const selected = useMemo(() => found.filter(({ id }) => selection.ids?.has(id) === true), [found, selection.ids]);
  const showOnly = useMemo(() => <ShowOnly {...{ uses, filter }} onFilter={setFilter} />, [uses, filter]);
  return (
    <Section title={say("achievementsTitle")} lead={say("achievementsLead")}>
      <NewAchievement isEmpty={achievements.length === 0} isPrimary={editing === null} wish={wish} ports={ports} />
      {undo.last && <UndoNotice wish={wish} words={undo.last.words} onUndo={() => void several.takeBack()} />}
      {trouble && <p role="alert">{say(trouble)}</p>}
      <p role="status" class="sr">
        {told}
      </p>
      {achievements.length > 0 && (
        <>
          {isAlone && (
            <a class="link start" href="#achievements">
              {say("achievementsShowAll")}
            </a>
          )}
          <div class="stack" hidden={isAlone}>
            <div class="tools">
              <SearchField wish={wish} label="achievementsSearch" value={search} onSearch={setSearch} />
              {!selection.ids && (
                <button
                  type="button"
                  class="btn"
                  data-kind="quiet"
                  onClick={() => {
                    wish.current = "select all";
                    selection.begin();
                  }}
                >
                  {say("selectBegin")}
                </button>
              )}
            </div>
            {showOnly}
            <p role="status" class={found.length === 0 ? undefined : "sr"}>
              {found.length === 0
                ? say("achievementsNotFound")
                : isWhole
                  ? ""
                  : say("achievementsFound", String(found.length))}
            </p>
          </div>
          {selection.ids && (
            <SelectionBar
              wish={wish}
              count={selected.length}
              found={found.length}
              known={uses.tags}
              used={listUses(selected).tags}
              onAll={() => selection.selectAll(found.map(({ id }) => id))}
              onDelete={() => void several.remove(selected)}
              onPin={() => void several.pin(selected)}
              onTag={(tag, isOn) => void several.tag(selected, tag, isOn)}
              onEnd={() => {
                wish.current = "search";
                selection.end();
              }}
            />
          )}
          <FoundRows
            rows={rows}
            about={about}
            order={order}
            isWhole={isWhole}
            isOld={isOld}
            context={{
              wish,
              acts,
              selected: selection.ids,
              shows,
              editing,
              ports,
              onChange: ports.achievements.change,
              onClose(id) {
                wish.current = `edit ${id}`;
                setEditing(null);
              },
            }}
          />
          <KeysHint />
        </>
      )}
    </Section>
  );
}

/** The pinned ones in their order, and the others as they were found. */
function splitPinned(found: readonly Achievement[], order: readonly Achievement[]) {
  const ids = new Set(found.filter(({ pin }) => pin !== null).map(({ id }) => id));
  return {
    pinned: order.filter(({ id }) => ids.has(id)),
    others: found.filter(({ pin }) => pin === null),
  };
}
