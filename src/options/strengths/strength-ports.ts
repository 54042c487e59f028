import type { Strength } from "../../core/model/strength";

/** What the options page can do with strengths. A promise resolves to whether it was carried out and never rejects. */
export interface StrengthPorts {
  readonly add: (name: string) => Promise<boolean>;
  /** Keeps the strength with this id under another name, or with other achievements that show it; without those, they stay as they are. */
  readonly write: (strength: Pick<Strength, "id" | "name"> & Partial<Pick<Strength, "shownBy">>) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  /** Brings back what was deleted, as it was. */
  readonly restore: (strength: Strength) => Promise<boolean>;
}
