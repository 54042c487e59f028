import { useId } from "preact/hooks";
import { say } from "../../platform/words";
import type { RowGroup, RowPlace, ShownRow } from "./import-ports";

interface PreviewRowProps {
  readonly row: ShownRow;
  readonly group: RowGroup;
  readonly isWanted: boolean;
  readonly onChoose: (id: string, isWanted: boolean) => void;
}

/** One row of a file: its words, what of it comes in or why it does not, and where it stands. One that comes in can be left out. */
export function PreviewRow({ row, group, isWanted, onChoose }: PreviewRowProps) {
  const id = useId();
  if (row.id === "") {
    return (
      <div class="wraps">
        {row.text !== "" && (
          <p class="clamped">
            <bdi>{row.text}</bdi>
          </p>
        )}
        <Facts row={row} group={group} />
      </div>
    );
  }
  return (
    <div class="choice-row">
      <input
        id={id}
        type="checkbox"
        checked={isWanted}
        aria-describedby={`${id}-facts`}
        onChange={({ currentTarget }) => onChoose(row.id, currentTarget.checked)}
      />
      <div class="wraps">
        <label for={id} class="clamped">
          <bdi>{row.text}</bdi>
        </label>
        <div id={`${id}-facts`}>
          <Facts row={row} group={group} />
        </div>
      </div>
    </div>
  );
}

function Facts({ row: { details, reason, notes, places }, group }: Pick<PreviewRowProps, "row" | "group">) {
  const told = details.join(" · ");
  return (
    <>
      {told !== "" && (
        <p class="small soft clamped">
          <bdi>{group === "changed" ? say("importAdds", told) : told}</bdi>
        </p>
      )}
      {reason && <p class="small">{say(reason)}</p>}
      {notes.map((note) => (
        <p key={note} class="small">
          {say(note)}
        </p>
      ))}
      <p class="small soft">
        <bdi>{places.map(sayPlace).join(" · ")}</bdi>
      </p>
    </>
  );
}

function sayPlace({ part, row, unit }: RowPlace): string {
  const count = row.toLocaleString();
  if (part === null) return say("importLine", count);
  return say(unit === "line" ? "importPartLine" : "importPartEntry", part, count);
}
