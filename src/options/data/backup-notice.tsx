import { useState } from "preact/hooks";
import { countWrittenSince, needsBackup } from "../../core/care/needs-backup";
import type { BackupMoments } from "../../core/model/settings";
import { say } from "../../platform/words";
import { Notice } from "../../ui/notice";
import type { KeptRecord } from "../follow-record";
import { dayAndYear } from "../parts/calendar-words";
import type { DataPorts } from "./data-ports";

interface BackupNoticeProps {
  readonly record: KeptRecord;
  readonly moments: BackupMoments;
  readonly ports: Pick<DataPorts, "putOffBackup">;
}

/** True when a backup is to be thought of. */
export function isBackupDue(record: KeptRecord, moments: BackupMoments): boolean {
  return needsBackup(countWrittenSince(record, moments.savedAt), moments, Date.now());
}

/** There is much that no backup holds. Said here, quietly, and not again for some time once it was put off. */
export function BackupNotice({ record, moments, ports }: BackupNoticeProps) {
  const [hasFailed, setFailed] = useState(false);
  if (!isBackupDue(record, moments)) return null;
  const putOff = async () => setFailed(!(await ports.putOffBackup()));
  const { savedAt } = moments;
  return (
    <Notice words={savedAt === null ? say("backupNone") : say("backupOld", dayAndYear(savedAt))}>
      <button type="button" class="link" data-soft onClick={() => void putOff()}>
        {say("declareCancel")}
      </button>
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </Notice>
  );
}
