import { useEffect, useState } from "preact/hooks";
import { say } from "../../platform/words";
import type { KeptRecord } from "../follow-record";
import type { DataPorts, Measured } from "./data-ports";
import { tableWords } from "./table-words";

interface StoredRowProps {
  /** What is counted anew whenever it changes. */
  readonly record: KeptRecord | null;
  readonly ports: Pick<DataPorts, "measure">;
}

/** How much is stored, kind by kind, and about how much room that takes. */
export function StoredRow({ record, ports }: StoredRowProps) {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    let isHere = true;
    void ports.measure().then((found) => {
      if (isHere) setMeasured(found);
    });
    return () => {
      isHere = false;
    };
  }, [record]);
  if (measured === null) return <h2>{say("storedTitle")}</h2>;
  const { rows, bytes } = measured;
  const told = tableWords.filter(([table]) => rows[table] > 0);
  return (
    <div class="stack">
      <h2>{say("storedTitle")}</h2>
      {told.length === 0 ? (
        <p class="soft">{say("storedNothing")}</p>
      ) : (
        <dl class="facts">
          {told.map(([table, words]) => (
            <>
              <dt>{say(words)}</dt>
              <dd>{rows[table].toLocaleString()}</dd>
            </>
          ))}
        </dl>
      )}
      {/* What an empty database takes up is the browser's own affair, and would look as if something were left. */}
      {bytes !== null && told.length > 0 && <p class="soft">{saySize(bytes)}</p>}
    </div>
  );
}

const megabyte = 1_000_000;

function saySize(bytes: number): string {
  return bytes < megabyte ? say("storedSmall") : say("storedAbout", Math.round(bytes / megabyte).toLocaleString());
}
