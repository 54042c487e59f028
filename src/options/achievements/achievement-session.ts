import { call, newWriteId } from "../../messages/call";
import { reportError } from "../../platform/report-error";
import type { AchievementPorts } from "./achievement-ports";
import { startSearch } from "./achievement-search";

/** Achievements as the options page works with them. */
export const achievementPorts: AchievementPorts = {
  async write(achievement) {
    return (await call("achievement/write", { writeId: newWriteId(), achievement })).ok;
  },
  async change(id, changed) {
    return (await call("achievement/change", { writeId: newWriteId(), id, changed })).ok;
  },
  async remove(ids) {
    return (await call("achievement/delete", { writeId: newWriteId(), ids })).ok;
  },
  async restore(achievements) {
    return (await call("achievement/restore", { writeId: newWriteId(), achievements })).ok;
  },
  async pin(pinned) {
    return (await call("achievement/pin", { writeId: newWriteId(), pinned })).ok;
  },
  async tag(ids, tag, isOn) {
    return (await call("achievement/tag", { writeId: newWriteId(), ids, tag, isOn })).ok;
  },
  startSearch() {
    try {
      return startSearch(new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" }));
    } catch (error) {
      reportError("options", error);
      return null;
    }
  },
};
