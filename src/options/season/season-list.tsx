import { Panel } from "../parts/panel";

interface SeasonListProps {
  readonly title: string;
  /** In the person's own words, or theirs; with a second, smaller line if there are two. */
  readonly rows: readonly (string | readonly [text: string, about: string])[];
}

/** One part of what was learned; not there where there is nothing to say. */
export function SeasonList({ title, rows }: SeasonListProps) {
  if (rows.length === 0) return null;
  return (
    <Panel title={title}>
      <ul class="lines">
        {rows.map((row) => {
          const [text, about] = typeof row === "string" ? [row, ""] : row;
          return (
            <li key={`${text} ${about}`} class="wraps">
              <p class="own-words" dir="auto">
                {text}
              </p>
              {about !== "" && <bdi class="small soft">{about}</bdi>}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
