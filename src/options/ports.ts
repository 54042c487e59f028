import type { AchievementFields } from "../core/model/achievement";
import type { HostId } from "../core/model/host-names";
import type { Fields } from "../core/model/note";
import type { Settings } from "../core/model/settings";

/** Whether the database can be used; `opening` until that is known. */
export type StorageState = "opening" | "ready" | "unavailable";

/** Everything the options page can do. A promise resolves to whether it was carried out and never rejects; before true, the host renders the renewed settings. */
export interface OptionsPorts {
  /** Called within half a second of a pause in typing. */
  readonly writeSettings: (names: Pick<Settings, "firstName" | "signOff">) => Promise<boolean>;
  /** Keeps an achievement: a new one, or the one with this id. */
  readonly writeAchievement: (achievement: AchievementFields, id?: string) => Promise<boolean>;
  readonly deleteAchievement: (id: string) => Promise<boolean>;
  /** Deletes an application with what was written about it. */
  readonly deleteRejection: (id: string) => Promise<boolean>;
  /** What stands unkept in a form, or null. */
  readonly readDraft: (id: string) => Promise<Fields | null>;
  readonly saveDraft: (id: string, fields: Fields | null) => Promise<boolean>;
  /** Asks the browser for a site it does not let Onward see; must be called in a press. */
  readonly allowSite: (host: HostId) => Promise<boolean>;
  readonly switchSite: (host: HostId, on: boolean) => Promise<boolean>;
  /** Saves one JSON file with everything that is stored. */
  readonly exportJson: () => Promise<boolean>;
  readonly eraseAll: () => Promise<boolean>;
  /** Tries to open the database once more. */
  readonly tryAgain: () => Promise<boolean>;
}
