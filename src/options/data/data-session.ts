import { defaultSettings, type Settings } from "../../core/model/settings";
import { tableNames } from "../../core/model/tables";
import { nameBackup, writeBackup } from "../../exchange/backup";
import type { Kept } from "../../exchange/kept";
import { lockBackup } from "../../exchange/lock-backup";
import { planRestore } from "../../exchange/plan-restore";
import { finishSteps, paceOfPart } from "../../exchange/steps";
import { undoRestore, undoSettings } from "../../exchange/undo-restore";
import { call, newWriteId } from "../../messages/call";
import { dropSession } from "../../platform/empty-storage";
import { replacing } from "../../platform/replacing";
import { reportError } from "../../platform/report-error";
import { readSettings, resetSettings, writeSettings } from "../../platform/settings-storage";
import { listAchievements } from "../../store/achievements";
import { countEverything, eraseEverything, readEverything, replaceEverything } from "../../store/database";
import { saveFile } from "../parts/save-file";
import { noteFailure, succeeds } from "../parts/succeeds";
import type { DataPorts, Ended, Opening } from "./data-ports";
import { openBackup } from "./open-backup";
import { writeAchievements } from "./write-achievements";

/** All that is kept as the options page works with it. */
export function createDataPorts(): DataPorts {
  /** What was kept before the last restore, and right after it. */
  let undo: { readonly before: Kept; readonly after: Kept } | null = null;

  return {
    saveBackup: (passphrase, pace) =>
      end(pace.signal, async () => {
        const now = new Date();
        const text = await writeBackup(await readAll(), now, paceOfPart(pace, 0, 0.9));
        const content = passphrase === null ? text : await lockBackup(text, passphrase);
        // The lock cannot be stopped half way: whoever stopped it gets no file.
        pace.signal?.throwIfAborted();
        const isLocked = passphrase !== null;
        saveFile(nameBackup(now, isLocked), isLocked ? "application/octet-stream" : "application/json", content);
        await writeMoments({ savedAt: now.getTime(), putOffAt: null });
      }),

    openBackup: async (file, passphrase, pace) => {
      let opening: Opening = { is: "failed" };
      const ended = await end(pace.signal, async () => {
        opening = await openBackup(file, passphrase, readAll, pace);
      });
      return ended === "done" ? opening : { is: ended };
    },

    restore: (backup, way) =>
      succeedsReplacing(async () => {
        const settings = await readSettings();
        let planned = settings;
        // Planned anew over what is stored at that moment: a step may have been ticked since the preview.
        const { before, after } = await replaceEverything(
          (stored) => {
            const { kept } = finishSteps(planRestore({ ...stored, settings }, backup, way));
            planned = kept.settings;
            return kept;
          },
          { forgetsImport: way === "replace" },
        );
        const isWhole = way === "replace" || tableNames.every((name) => before[name].length === 0);
        const taken = { before: { ...before, settings }, after: { ...after, settings } };
        undo = taken;
        // A file that holds everything which is kept now is its backup.
        const backupMoments = isWhole ? { savedAt: Date.now(), putOffAt: null } : settings.backup;
        await succeeds(async () => {
          const written = await writeSettings({ ...planned, backup: backupMoments });
          undo = { ...taken, after: { ...after, settings: written } };
        });
        await call("store/replaced", null);
      }),

    canUndoRestore: () => undo !== null,

    undoRestore: () =>
      succeedsReplacing(async () => {
        if (!undo) throw new Error("There is nothing to take back.");
        const { before, after } = undo;
        await replaceEverything((stored) => undoRestore(before, after, stored));
        undo = null;
        await succeeds(async () => writeSettings(undoSettings(before.settings, after.settings, await readSettings())));
        await call("store/replaced", null);
      }),

    saveAchievements: (form, { firstName }) =>
      succeeds(async () => {
        const { name, type, text } = writeAchievements(form, await listAchievements(), firstName, new Date());
        saveFile(name, type, text);
      }),

    putOffBackup: () => succeeds(async () => writeMoments({ ...(await readSettings()).backup, putOffAt: Date.now() })),

    async measure() {
      try {
        const rows = await countEverything();
        const estimate = await navigator.storage.estimate().catch(() => null);
        return { rows, bytes: estimate?.usage ?? null };
      } catch (error) {
        reportError("options", error);
        return null;
      }
    },

    eraseAll: () =>
      succeedsReplacing(async () => {
        // Where the person wanted nothing to be read, nothing is read afterwards either.
        const { sitesOff } = await readSettings();
        const settings = { ...defaultSettings, sitesOff };
        // The copy of the record goes first: were the page closed half way, it would be offered as what was lost. And again
        // afterwards: the background may have renewed it in between.
        await resetSettings(settings);
        await eraseEverything();
        undo = null;
        await resetSettings(settings);
        if (!(await call("store/replaced", null)).ok) await dropSession();
      }),
  };
}

/** As `succeeds`, and nothing that goes is taken for lost meanwhile. */
function succeedsReplacing(work: () => Promise<unknown>): Promise<boolean> {
  return succeeds(() => replacing(work));
}

async function readAll(): Promise<Kept> {
  return { settings: await readSettings(), ...(await readEverything()) };
}

async function writeMoments(backup: Settings["backup"]): Promise<void> {
  await call("settings/write", { writeId: newWriteId(), settings: { backup } });
}

async function end(signal: AbortSignal | undefined, work: () => Promise<unknown>): Promise<Ended> {
  try {
    await work();
    return "done";
  } catch (error) {
    if (signal?.aborted === true) return "stopped";
    noteFailure(error);
    return "failed";
  }
}
