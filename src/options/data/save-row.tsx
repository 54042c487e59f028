import { useState } from "preact/hooks";
import type { BackupMoments } from "../../core/model/settings";
import { say } from "../../platform/words";
import { dayAndYear } from "../parts/calendar-words";
import { useWork } from "../parts/use-work";
import { WorkBar } from "../parts/work-bar";
import type { DataPorts, Ended } from "./data-ports";
import { noPassphrase, PassphraseFields, troubleOf } from "./passphrase-fields";

interface SaveRowProps {
  readonly moments: BackupMoments | null;
  readonly ports: Pick<DataPorts, "saveBackup">;
}

/** Saves one file with everything, locked with a passphrase if the person wants that. */
export function SaveRow({ moments, ports }: SaveRowProps) {
  const work = useWork();
  const [isLocking, setLocking] = useState(false);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [isAsked, setAsked] = useState(false);
  const [ended, setEnded] = useState<Ended | null>(null);
  const trouble = isLocking && isAsked ? troubleOf(passphrase) : null;
  const save = async () => {
    setEnded(null);
    setAsked(true);
    if (isLocking && troubleOf(passphrase) !== null) return;
    const outcome = await work.run((pace) => ports.saveBackup(isLocking ? passphrase.first : null, pace));
    setEnded(outcome);
    if (outcome !== "done") return;
    setAsked(false);
    setPassphrase(noPassphrase);
  };
  return (
    <form
      class="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="stack">
        <div>
          <h2>{say("saveTitle")}</h2>
          <p class="soft">{say("saveLead")}</p>
          {moments?.savedAt != null && <p class="small soft">{say("saveLast", dayAndYear(moments.savedAt))}</p>}
          <p role="status">
            {ended === "done" && say("saveDone")}
            {ended === "stopped" && say("workStopped")}
          </p>
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={isLocking}
            onChange={({ currentTarget }) => setLocking(currentTarget.checked)}
          />
          {say("lockWanted")}
        </label>
        {isLocking && (
          <>
            <p class="small soft">{say("lockLead")}</p>
            <PassphraseFields value={passphrase} onType={setPassphrase} trouble={trouble} />
          </>
        )}
        <WorkBar work={work} words="saveWorking" />
        {ended === "failed" && <p role="alert">{say("saveFailed")}</p>}
      </div>
      <button type="submit" class="btn" data-kind="primary" aria-disabled={work.isBusy}>
        {say("saveBackup")}
      </button>
    </form>
  );
}
