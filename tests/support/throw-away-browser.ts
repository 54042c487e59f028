import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";

/** Ways a terminal ends a program. The profile holds words of mails, so it is removed on these too. */
const interrupts = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A browser whose profile goes away with it. */
export interface ThrowAwayBrowser {
  readonly driver: Promise<Browser>;
  /** Closes the browser and removes its profile. Safe to call twice. */
  readonly close: () => Promise<void>;
}

/** Settings of the driver with which an interrupt is left to `startThrowAway`. */
export const leavesInterrupts = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } as const;

/** Starts a browser on a new profile, which is removed on every way out; one that is `kept` is left to whoever made it. */
export function startThrowAway(start: (profile: string) => Promise<Browser>, kept?: string): ThrowAwayBrowser {
  const profile = kept ?? mkdtempSync(join(tmpdir(), "onward-profile-"));
  const removeProfile = () =>
    kept === undefined && rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  // Also on the ways out that run no promise.
  process.once("exit", removeProfile);
  let isEnding = false;
  const endByInterrupt = () => {
    // A terminal and every program in between may tell the same interrupt; a second one must not cut the first short.
    if (isEnding) return;
    isEnding = true;
    void close().finally(() => process.exit(130));
  };
  for (const signal of interrupts) process.on(signal, endByInterrupt);
  const driver = start(profile);
  const close = async () => {
    const started = await driver.catch(() => null);
    const program = started?.process();
    await started?.close().catch(() => undefined);
    if (program) await endWholly(program);
    removeProfile();
    if (!isEnding) for (const signal of interrupts) process.off(signal, endByInterrupt);
  };
  return { driver, close };
}

/** Waits until the browser has ended, and ends the helpers it may leave behind: one of them could still write a profile that is being removed. */
async function endWholly(program: ChildProcess): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) {
    await new Promise((ended) => program.once("exit", ended));
  }
  try {
    // The driver starts a browser as the head of a group of its own.
    if (program.pid !== undefined) process.kill(-program.pid, "SIGKILL");
  } catch {
    // Nobody is left in that group, or this system knows none.
  }
}
