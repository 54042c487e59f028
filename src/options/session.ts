import { type Achievement, inOneLine } from "../core/model/achievement";
import type { HostId } from "../core/model/host-names";
import type { Settings } from "../core/model/settings";
import type { SnapshotNews } from "../core/model/snapshot";
import { writeInspection } from "../exchange/inspection-report";
import { call, newWriteId } from "../messages/call";
import type { Answer } from "../messages/protocol";
import { describeProgram } from "../platform/describe-program";
import { askToSee, followForbidden } from "../platform/permissions";
import { reportError } from "../platform/report-error";
import { readSettings, watchSettings } from "../platform/settings-storage";
import { recreateDatabase, reopenDatabase } from "../store/database";
import { findDraft } from "../store/drafts";
import { isOfNewerOnward } from "../store/storage-trouble";
import { achievementPorts } from "./achievements/achievement-session";
import { createDataPorts } from "./data/data-session";
import { followRecord, type KeptRecord } from "./follow-record";
import { followUpPorts } from "./follow-ups/follow-up-session";
import { importPorts } from "./import/import-session";
import type { OptionsProps } from "./options";
import { succeeds } from "./parts/succeeds";
import type { OptionsPorts, StorageState } from "./ports";
import { rejectionPorts } from "./rejections/rejection-session";
import { settingsPorts } from "./settings/settings-session";
import { findSnapshot, settleSnapshot } from "./snapshot/snapshot-session";
import { strengthPorts } from "./strengths/strength-session";

type Draw = (props: OptionsProps) => void;

/** Runs the options page: follows the settings, looks whether the database can be used, and draws. */
export function startOptions(draw: Draw): void {
  let settings: Settings | null = null;
  let storage: StorageState = "opening";

  let record: KeptRecord | null = null;
  let firstAchievements: readonly Achievement[] | null = null;
  let sitesForbidden: readonly HostId[] = [];
  let copy: SnapshotNews | null = null;
  let stopFollowing: () => void = () => undefined;

  const data = createDataPorts();

  const show = () => draw({ settings, storage, record, firstAchievements, sitesForbidden, copy, ports });

  const settle = (answer: Answer<Settings>): boolean => {
    if (answer.ok) settings = answer.value;
    show();
    return answer.ok;
  };

  const openStorage = async (): Promise<boolean> => {
    storage = await reopenDatabase().then(() => "ready" as const, tellOfOpening);
    if (storage === "ready") follow();
    await findCopy();
    return storage === "ready";
  };

  /** A query that failed does not look again by itself, so each opening of the database begins anew. */
  const follow = () => {
    stopFollowing();
    stopFollowing = followRecord({
      onRecord(kept) {
        record = kept;
        firstAchievements = null;
        if (kept === null && storage === "ready") storage = "unavailable";
        show();
      },
      onFirst(first) {
        firstAchievements = first;
        show();
      },
    });
  };
  const findCopy = async () => {
    copy = await findSnapshot();
    show();
  };

  /** What replaces the record may have brought back what was missing. */
  const thenFindCopy = async <T>(act: Promise<T>): Promise<T> => {
    const ended = await act;
    await findCopy();
    return ended;
  };

  const ports: OptionsPorts = {
    async writeSettings(changed) {
      return settle(await call("settings/write", { writeId: newWriteId(), settings: changed }));
    },
    achievements: achievementPorts,
    async addAchievement(text) {
      return (await call("achievement/write", { writeId: newWriteId(), achievement: inOneLine(text) })).ok;
    },
    async writeWording(wording) {
      return (await call("wording/write", { writeId: newWriteId(), wording })).ok;
    },
    async changeWording(id, changed) {
      return (await call("wording/change", { writeId: newWriteId(), id, changed })).ok;
    },
    async restoreWording(wording) {
      return (await call("wording/restore", { writeId: newWriteId(), wording })).ok;
    },
    async deleteWording(id) {
      return (await call("wording/delete", { writeId: newWriteId(), id })).ok;
    },
    async deleteRejection(id) {
      return (await call("rejection/delete", { writeId: newWriteId(), id })).ok;
    },
    async deleteFeedback(id) {
      return (await call("feedback/delete", { writeId: newWriteId(), id })).ok;
    },
    async restoreFeedback(feedback) {
      return (await call("feedback/restore", { writeId: newWriteId(), feedback })).ok;
    },
    followUps: followUpPorts,
    settings: settingsPorts,
    strengths: strengthPorts,
    snapshot: {
      async settle(restores) {
        return (await settleSnapshot(restores)) && (await findCopy().then(() => true));
      },
      async startAnew() {
        if (!(await succeeds(() => recreateDatabase()))) return false;
        // An empty record is not to be told as erased while the copy has not come back.
        if (await settleSnapshot(true)) await call("store/replaced", null);
        return openStorage();
      },
    },
    rejections: rejectionPorts,
    imports: {
      ...importPorts,
      write: (...about) => thenFindCopy(importPorts.write(...about)),
      undo: (...about) => thenFindCopy(importPorts.undo(...about)),
    },
    async writeFeedback(rejectionId, feedback) {
      return (await call("feedback/write", { writeId: newWriteId(), rejectionId, feedback })).ok;
    },
    async changeFeedback(id, changed) {
      return (await call("feedback/change", { writeId: newWriteId(), id, changed })).ok;
    },
    async writeRejection(id, facts) {
      return (await call("rejection/write", { writeId: newWriteId(), id, facts })).ok;
    },
    async closeSeason(offer) {
      const writeId = newWriteId();
      return (await call("season/close", { writeId, offer })).ok ? writeId : null;
    },
    async reopenSeason(id) {
      return (await call("season/reopen", { writeId: newWriteId(), id })).ok;
    },
    print: () => globalThis.print(),
    async closePause() {
      return (await call("pause/suggested", { writeId: newWriteId() })).ok;
    },
    async readDraft(id) {
      const draft = await findDraft(id).catch(() => null);
      return draft?.fields ?? null;
    },
    async saveDraft(id, fields) {
      return (await call("draft/write", { id, fields })).ok;
    },
    allowSite: (host) => askToSee(host).catch(() => false),
    async switchSite(host, on) {
      return settle(await call("site/switch", { writeId: newWriteId(), host, on }));
    },
    data: {
      ...data,
      restore: (...about) => thenFindCopy(data.restore(...about)),
      undoRestore: () => thenFindCopy(data.undoRestore()),
      eraseAll: () => thenFindCopy(data.eraseAll()),
    },
    async listMailTabs() {
      const answer = await call("tab/list", null);
      return answer.ok ? answer.value : null;
    },
    async inspectTab(tabId) {
      const answer = await call("tab/inspect", { tabId });
      return answer.ok ? answer.value : null;
    },
    async describeTab(tabId) {
      const answer = await call("tab/describe", { tabId });
      return answer.ok && answer.value.page === "ready" ? answer.value.found.structure : null;
    },
    copyInspection: (inspection) => copyText(writeInspection(inspection, describeProgram())),
    copyText,
    tryAgain: openStorage,
  };

  show();
  watchSettings((changed) => {
    settings = changed;
    show();
  }, new AbortController().signal);
  void readSettings().then((stored) => {
    settings = stored;
    show();
  });
  void openStorage();
  followForbidden((hosts) => {
    sitesForbidden = hosts;
    show();
  });
}

function tellOfOpening(error: unknown): StorageState {
  reportError("options", error);
  return isOfNewerOnward(error) ? "newer" : "unavailable";
}

function copyText(text: string): Promise<boolean> {
  return succeeds(() => navigator.clipboard.writeText(text));
}
