import type { Achievement } from "../../core/model/achievement";
import { type RowContext, RowItem } from "./row-item";
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
      <ul ref={list} class="list" aria-labelledby={labelledBy}>
        {pinned.map((achievement, place) => (
          <RowItem
            key={achievement.id}
            achievement={achievement}
            context={context}
            place={canMove && last > 0 ? { isFirst: place === 0, isLast: place === last } : null}
            isDragged={dragged === achievement.id}
          />
        ))}
      </ul>
      <p role="status" class="sr">
        {said}
      </p>
    </>
  );
}
