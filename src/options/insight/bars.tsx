/** How a part of a bar is drawn: filled, quietly filled, or as an outline. The words beside it say the same. */
type Look = "a" | "b" | "c";

interface BarPart {
  readonly look: Look;
  readonly count: number;
}

interface Bar {
  readonly key: string;
  readonly label: string;
  /** Side by side. */
  readonly parts: readonly BarPart[];
  /** What the parts mean, for those who hear it. */
  readonly told?: string;
}

interface BarsProps {
  readonly rows: readonly Bar[];
  /** What `a`, `b` and `c` mean, where one has more than one of them. */
  readonly legend?: readonly (readonly [look: Look, words: string])[];
}

/** Bars with their words before and their figure behind them. Shapes are in per cent, so that any width will do. */
export function Bars({ rows, legend = [] }: BarsProps) {
  const sums = rows.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0));
  const most = Math.max(1, ...sums);
  return (
    <>
      {legend.length > 0 && (
        <ul class="legend small soft">
          {legend.map(([look, words]) => (
            <li key={look}>
              <svg aria-hidden="true">
                <rect class={look} x="1" y="1" width="10" height="10" rx="2" />
              </svg>
              {words}
            </li>
          ))}
        </ul>
      )}
      <ul class="bars">
        {rows.map(({ key, label, parts, told }, index) => (
          <li key={key}>
            <span>{label}</span>
            <span>
              <Shape parts={parts} sum={sums[index] ?? 0} most={most} />
              <b>{sums[index]}</b>
              {told && <span class="sr">, {told}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ShapeProps {
  readonly parts: readonly BarPart[];
  readonly sum: number;
  readonly most: number;
}

function Shape({ parts, sum, most }: ShapeProps) {
  if (sum === 0) return null;
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((before, { count }) => before + count, 0));
  const share = (count: number) => `${(count / sum) * 100}%`;
  return (
    <svg aria-hidden="true" width={`${(sum / most) * 100}%`}>
      {parts.map(
        ({ look, count }, index) =>
          count > 0 && (
            <rect key={look} class={look} x={share(starts[index] ?? 0)} width={share(count)} height="100%" rx="2" />
          ),
      )}
    </svg>
  );
}
