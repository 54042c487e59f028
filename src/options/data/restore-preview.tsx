import { useState } from "preact/hooks";
import type { RestoreCount, RestoreWay } from "../../exchange/plan-restore";
import { say, type WordKey } from "../../platform/words";
import { Choice } from "../../ui/choice";
import type { Counts, OpenedBackup } from "./data-ports";
import { tableWords } from "./table-words";

interface RestorePreviewProps {
  /** The file's name. */
  readonly name: string;
  readonly backup: OpenedBackup;
  readonly onRestore: (way: RestoreWay) => void;
  readonly onCancel: () => void;
}

/** What each way of restoring would do, table by table. Nothing is done yet. */
export function RestorePreview({ name, backup, onRestore, onCancel }: RestorePreviewProps) {
  const [way, setWay] = useState<RestoreWay>("merge");
  return (
    <div class="stack">
      <p class="wraps" tabIndex={-1} data-first>
        {say("restoreWhole")} <bdi>{name}</bdi>
      </p>
      <Choice
        legend={say("restoreHow")}
        name="restore-way"
        options={[
          { value: "merge", words: say("restoreMerge") },
          { value: "replace", words: say("restoreReplace") },
        ]}
        value={way}
        onPick={setWay}
        guard={(act) => act}
        isList
      />
      <CountList counts={backup.counts[way]} />
      <p class="small soft">{say(way === "merge" ? "restoreSettingsMerge" : "restoreSettingsReplace")}</p>
      <div class="line">
        <button type="button" class="btn" onClick={() => onRestore(way)}>
          {say("restoreNow")}
        </button>
        <button type="button" class="btn" data-kind="quiet" onClick={onCancel}>
          {say("declareCancel")}
        </button>
      </div>
    </div>
  );
}

function CountList({ counts }: { readonly counts: Counts }) {
  const told = tableWords.filter(([table]) => Object.values(counts[table]).some((count) => count > 0));
  if (told.length === 0) return <p class="soft">{say("restoreNothing")}</p>;
  return (
    <dl class="facts" aria-live="polite">
      {told.map(([table, words]) => (
        <>
          <dt>{say(words)}</dt>
          <dd>{sayCount(counts[table])}</dd>
        </>
      ))}
    </dl>
  );
}

/** The words hold for one and for many. */
const parts: readonly (readonly [keyof RestoreCount, WordKey])[] = [
  ["added", "restoreAdded"],
  ["changed", "restoreChanged"],
  ["removed", "restoreRemoved"],
  ["same", "restoreSame"],
];

function sayCount(count: RestoreCount): string {
  return parts
    .filter(([part]) => count[part] > 0)
    .map(([part, words]) => say(words, count[part].toLocaleString()))
    .join(", ");
}
