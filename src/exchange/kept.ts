import type { Settings } from "../core/model/settings";
import type { KeptTables } from "../core/model/tables";

/** Everything a person keeps with Onward, as it is stored: what a backup holds. */
export interface Kept extends KeptTables {
  readonly settings: Settings;
}
