import { vi } from "vitest";
import type { AchievementPorts } from "../../src/options/achievements/achievement-ports";

/** Everything done with achievements succeeds; there is no index to search by. */
export function fakeAchievements() {
  const yes = async () => true;
  return {
    write: vi.fn<AchievementPorts["write"]>(yes),
    change: vi.fn<AchievementPorts["change"]>(yes),
    remove: vi.fn<AchievementPorts["remove"]>(yes),
    restore: vi.fn<AchievementPorts["restore"]>(yes),
    pin: vi.fn<AchievementPorts["pin"]>(yes),
    tag: vi.fn<AchievementPorts["tag"]>(yes),
    startSearch: vi.fn<AchievementPorts["startSearch"]>(() => null),
  };
}
