import { reportError } from "../platform/report-error";

/** Work nobody waits for: what fails in it is told to the console. */
export async function reported(where: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    reportError(where, error);
  }
}
