import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { say } from "../../platform/words";

interface ChartProps {
  /** The sentence one should take away. */
  readonly title: string;
  /** What is shown. */
  readonly about: string;
  /** What to mind when reading it; null for nothing. */
  readonly note?: string | null;
  /** What the picture leaves out, and the table has; null for nothing. */
  readonly left?: string | null;
  /** The same as rows and figures. */
  readonly table: ComponentChildren;
  /** The shapes; null where there is too little for a picture: then the table stands there. */
  readonly children: ComponentChildren;
}

/** A picture with its sentence, or the same as a table. */
export function Chart({ title, about, note = null, left = null, table, children }: ChartProps) {
  const [isTable, setTable] = useState(false);
  const id = useId();
  const hasPicture = children !== null;
  const showsPicture = hasPicture && !isTable;
  const below = [showsPicture && left, note].filter(Boolean).join(" ");
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption>
        <div>
          <h2 id={id}>{title}</h2>
          <p class="small soft">{about}</p>
        </div>
        {hasPicture && (
          <button
            type="button"
            class="link"
            data-soft
            aria-pressed={isTable}
            aria-label={say("insightTableOf", about)}
            onClick={() => setTable(!isTable)}
          >
            {say("insightTable")}
          </button>
        )}
      </figcaption>
      {showsPicture ? children : table}
      {below !== "" && <p class="small soft">{below}</p>}
    </figure>
  );
}
