import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import { Icon } from "../../ui/icon";
import type { ImportPorts, RowGroup, ShownRow } from "./import-ports";
import { PreviewRow } from "./preview-row";

interface PreviewGroupProps {
  readonly title: string;
  readonly group: RowGroup;
  /** How many there are; `first` are the first of them. */
  readonly count: number;
  readonly first: readonly ShownRow[];
  readonly more: ImportPorts["more"];
  readonly without: ReadonlySet<string>;
  readonly onChoose: (id: string, isWanted: boolean) => void;
}

/** The rows one thing happens to, some at a time. What is there already is folded away. */
export function PreviewGroup({ title, group, count, first, more, without, onChoose }: PreviewGroupProps) {
  const [rows, setRows] = useState(first);
  const showMore = async () => {
    const next = await more(group, rows.length);
    // Pressed twice, the same rows arrive twice.
    setRows((now) => (now.length === rows.length ? [...now, ...next] : now));
  };
  return (
    <details class="folded group" open={group !== "same"}>
      <summary>
        <Icon name="on" />
        <h3 class="group-title">{title}</h3>
      </summary>
      <ul class="list" aria-label={title}>
        {rows.map((row, index) => (
          <li key={index}>
            <PreviewRow row={row} group={group} isWanted={!without.has(row.id)} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {rows.length < count && (
        <button
          type="button"
          class="link start"
          aria-label={say("importMoreOf", title)}
          onClick={() => void showMore()}
        >
          {say("importMore")}
        </button>
      )}
    </details>
  );
}
