import { useId } from "preact/hooks";
import type { Achievement } from "../../core/model/achievement";
import { say } from "../../platform/words";
import { PinnedList } from "./pinned-list";
import type { RowContext } from "./row-item";
import { actByKey } from "./row-keys";
import { RowList } from "./row-list";
import type { usePinOrder } from "./use-pin-order";

/** What is shown: the pinned ones in their order, then the others. */
export interface Rows {
  readonly pinned: readonly Achievement[];
  readonly others: readonly Achievement[];
}

interface FoundRowsProps {
  readonly rows: Rows;
  /** What they were searched and filtered by. */
  readonly about: string;
  readonly order: ReturnType<typeof usePinOrder>;
  /** True where nothing was searched or filtered. */
  readonly isWhole: boolean;
  /** True while they are of an earlier search. */
  readonly isOld: boolean;
  readonly context: RowContext;
}

/** What was found, the pinned ones on top, with keys for every row. */
export function FoundRows({ rows: { pinned, others }, about, order, isWhole, isOld, context }: FoundRowsProps) {
  const id = useId();
  const find = (wanted: string) => [pinned, others].flatMap((list) => list.find((one) => one.id === wanted) ?? [])[0];
  const hasPinned = pinned.length > 0;
  return (
    // The keys are those of the buttons inside: whoever cannot press them has the buttons.
    // biome-ignore lint/a11y/noStaticElementInteractions: only what has focus inside is acted on
    <div class="stack" data-rows aria-busy={isOld} onKeyDown={(event) => actByKey(event, find, context.acts)}>
      {hasPinned && (
        <section class="stack tight" aria-labelledby={`${id}-pinned`}>
          <h2 id={`${id}-pinned`} class="label">
            {say("achievementsPinned")}
          </h2>
          <PinnedList labelledBy={`${id}-pinned`} pinned={pinned} order={order} canMove={isWhole} context={context} />
        </section>
      )}
      {others.length > 0 && (
        <section class="stack tight" aria-labelledby={`${id}-others`}>
          <h2 id={`${id}-others`} class={hasPinned ? "label" : "sr"}>
            {say(hasPinned ? "achievementsOthers" : "achievementsAll")}
          </h2>
          <RowList labelledBy={`${id}-others`} achievements={others} about={about} context={context} />
        </section>
      )}
    </div>
  );
}
