import type { RowNote, RowReason } from "../../exchange/reasons";
import { say } from "../../platform/words";
import type { FoundRow, PassedRow } from "./import-ports";

interface RowFactsProps {
  /** Its words, where they do not stand above already. */
  readonly text?: string;
  /** The rows of the file it comes from. */
  readonly rows: readonly (FoundRow | PassedRow)[];
  /** Why it is left out. */
  readonly reason?: RowReason;
}

/** Rows that are named before the rest is left to be found. */
const mostPlaces = 3;

/** Where a row stands in its file, and what of it is left out. */
export function RowFacts({ text, rows, reason }: RowFactsProps) {
  const places = rows.slice(0, mostPlaces).map(placeOf).join(" · ");
  const notes = new Set<RowNote>(rows.flatMap((row) => ("notes" in row ? row.notes : [])));
  return (
    <div class="wraps">
      {text !== undefined && text !== "" && (
        <p class="clamped">
          <bdi>{text}</bdi>
        </p>
      )}
      {reason && <p>{say(reason)}</p>}
      {[...notes].map((note) => (
        <p key={note} class="small">
          {say(note)}
        </p>
      ))}
      <p class="small soft">{places}</p>
    </div>
  );
}

function placeOf({ part, row, unit }: FoundRow | PassedRow): string {
  const count = row.toLocaleString();
  if (part === null) return say("importLine", count);
  return say(unit === "line" ? "importPartLine" : "importPartEntry", part, count);
}
