import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import { Icon } from "../../ui/icon";

interface PreviewGroupProps<T> {
  readonly title: string;
  readonly rows: readonly T[];
  readonly isFolded?: boolean;
  readonly show: (row: T) => ComponentChild;
}

/** Rows that are shown at first, and that each press adds. */
const step = 50;

/** The rows one thing happens to, some at a time. */
export function PreviewGroup<T>({ title, rows, isFolded = false, show }: PreviewGroupProps<T>) {
  const [count, setCount] = useState(step);
  if (rows.length === 0) return null;
  return (
    <details class="folded group" open={!isFolded}>
      <summary>
        <Icon name="on" />
        <h3 class="group-title">{title}</h3>
      </summary>
      <ul class="list" aria-label={title}>
        {rows.slice(0, count).map((row, index) => (
          <li key={index}>{show(row)}</li>
        ))}
      </ul>
      {rows.length > count && (
        <button type="button" class="link start" onClick={() => setCount(count + step)}>
          {say("importMore")}
        </button>
      )}
    </details>
  );
}
