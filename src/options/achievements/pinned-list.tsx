import type { Achievement } from "../../core/model/achievement";
import type { RowContext } from "./row-item";
import { RowList } from "./row-list";
import type { usePinOrder } from "./use-pin-order";

interface PinnedListProps {
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly pinned: readonly Achievement[];
  readonly order: ReturnType<typeof usePinOrder>;
  /** False while only some of them are shown: a place among those would tell nothing. */
  readonly canMove: boolean;
  readonly context: RowContext;
}

/** What is always shown first, in the order the person gave it. */
export function PinnedList({ labelledBy, pinned, order: { list, dragged, said }, canMove, context }: PinnedListProps) {
  const last = pinned.length - 1;
  return (
    <>
      <RowList
        labelledBy={labelledBy}
        achievements={pinned}
        about=""
        context={context}
        list={list}
        placeOf={(index) => (canMove && last > 0 ? { isFirst: index === 0, isLast: index === last } : null)}
        dragged={dragged}
      />
      <p role="status" class="sr">
        {said}
      </p>
    </>
  );
}
