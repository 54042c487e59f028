import type { Strength } from "../../core/model/strength";

/** What the options page can do with strengths. A promise resolves to whether it was carried out and never rejects. */
export interface StrengthPorts {
  readonly add: (name: string) => Promise<boolean>;
  /** Gives it another name; what shows it stays as it is. */
  readonly rename: (id: string, name: string) => Promise<boolean>;
  /** Says which achievements show it; its name stays as it is. */
  readonly show: (id: string, shownBy: readonly string[]) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  /** Brings back what was deleted, as it was. */
  readonly restore: (strength: Strength) => Promise<boolean>;
}
