import type { Achievement, AchievementFields } from "../../core/model/achievement";
import type { AchievementSearch } from "./achievement-search";

/** What the options page can do with achievements. A promise resolves to whether it was carried out and never rejects. */
export interface AchievementPorts {
  readonly write: (achievement: AchievementFields) => Promise<boolean>;
  /** Changes of it what is said; the rest stays as it is. */
  readonly change: (id: string, changed: Partial<AchievementFields>) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
  /** Brings back what was deleted, as it was. */
  readonly restore: (achievements: readonly Achievement[]) => Promise<boolean>;
  /** Pins these, in this order, and none else. */
  readonly pin: (ids: readonly string[]) => Promise<boolean>;
  /** Puts a tag on, or takes it off. */
  readonly tag: (ids: readonly string[], tag: string, isOn: boolean) => Promise<boolean>;
  /** Starts the search that needs an index; null where there can be none. */
  readonly startSearch: () => AchievementSearch | null;
}
