import { reportError } from "../../platform/report-error";
import { noteDiskFull } from "../../platform/words";
import { isDiskFull } from "../../store/storage-trouble";

/** True where it was done; where not, the failure is noted, and whether the disk is full, so that the person is told that. */
export async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    noteFailure(error);
    return false;
  }
}

/** Notes why something was not done. */
export function noteFailure(error: unknown): void {
  reportError("options", error);
  noteDiskFull(isDiskFull(error));
}
