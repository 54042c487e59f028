import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Achievement } from "../../core/model/achievement";
import type { PinPlace } from "./achievement-row";
import { type RowContext, RowItem } from "./row-item";

/** Rows that are drawn at first, a screen full of them, and how many more each time the end comes near. */
const firstBatch = 16;
const batch = 20;

interface RowListProps {
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly achievements: readonly Achievement[];
  /** What they were searched and filtered by: with another one the list begins anew. */
  readonly about: string;
  readonly context: RowContext;
  /** The list itself, for who measures its rows. */
  readonly list?: RefObject<HTMLUListElement | null>;
  /** Where the row at an index may be moved from. */
  readonly placeOf?: (index: number) => PinPlace | null;
  readonly dragged?: string | null;
}

/** A list of any length: it grows while it is gone through, by scrolling or by keyboard, and nothing is ever taken out of it. */
export function RowList({ labelledBy, achievements, about, context, list, placeOf, dragged }: RowListProps) {
  const [drawn, setDrawn] = useState({ about, count: firstBatch });
  const end = useRef<HTMLLIElement>(null);
  const count = drawn.about === about ? drawn.count : firstBatch;
  const hasMore = count < achievements.length;
  const grow = () => setDrawn({ about, count: count + batch });
  useEffect(() => {
    if (!hasMore || !end.current) return;
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && grow(), {
      rootMargin: "1200px",
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hasMore, count, about]);
  return (
    // Whoever comes near the last row by keyboard finds the next ones below it.
    <ul
      ref={list ?? null}
      class="list"
      aria-labelledby={labelledBy}
      onFocusCapture={({ target, currentTarget }) => {
        const isNearEnd = [...currentTarget.children].slice(-8).some((row) => row.contains(target as Node));
        if (hasMore && isNearEnd) grow();
      }}
    >
      {achievements.slice(0, count).map((achievement, index) => (
        <RowItem
          key={achievement.id}
          achievement={achievement}
          context={context}
          place={placeOf?.(index) ?? null}
          isDragged={achievement.id === dragged}
        />
      ))}
      {hasMore && <li ref={end} key="end" class="list-end" aria-hidden="true" />}
    </ul>
  );
}
