import { useState } from "preact/hooks";
import { type Strength, strengthLimits } from "../../core/model/strength";
import { say } from "../../platform/words";
import { NotKept } from "../not-kept";
import type { OwnPorts } from "../own-ports";
import { Outcome } from "./outcome";

interface StrengthListProps {
  readonly list: readonly Strength[];
  readonly own: OwnPorts;
  readonly onClose: () => void;
}

/** The person's strengths, to be renamed and deleted; what was deleted last can come back. Where they were picked, they stay. */
export function StrengthList({ list, own, onClose }: StrengthListProps) {
  const [deleted, setDeleted] = useState<Strength | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const run = async (work: Promise<boolean>, done: Strength | null) => {
    const isDone = await work;
    setFailed(!isDone);
    if (isDone) setDeleted(done);
  };
  const rename = ({ id, name }: Strength, typed: string) => {
    const next = typed.trim();
    if (next !== "" && next !== name) void run(own.writeStrength(next, id), null);
  };
  return (
    <>
      <ul class="stack">
        {list.map((strength) => (
          <li key={strength.id} class="line one-field">
            <input
              class="input"
              dir="auto"
              autoComplete="off"
              spellcheck={false}
              aria-label={say("editAbout", strength.name)}
              maxLength={strengthLimits.name}
              value={strength.name}
              onChange={({ currentTarget }) => rename(strength, currentTarget.value)}
            />
            <button
              type="button"
              class="link small"
              data-soft
              aria-label={say("deleteAbout", strength.name)}
              onClick={() => void run(own.deleteStrength(strength.id), strength)}
            >
              {say("delete")}
            </button>
          </li>
        ))}
      </ul>
      {deleted && (
        <Outcome
          key={deleted.id}
          words="achievementDeleted"
          way="undo"
          onWay={() => void run(own.restoreStrength(deleted), null)}
        />
      )}
      {hasFailed && <NotKept />}
      <button type="button" class="btn start" onClick={onClose}>
        {say("strengthsBack")}
      </button>
    </>
  );
}
