import type { HostId } from "./host-names";

/** What the person set. Empty text means not set. */
export interface Settings {
  readonly firstName: string;
  readonly signOff: string;
  /** Hosts where Onward was switched off. */
  readonly sitesOff: readonly HostId[];
}

/** What holds until the person sets something. */
export const defaultSettings: Settings = { firstName: "", signOff: "", sitesOff: [] };

/** Longest first name or sign-off, in UTF-16 code units. */
export const settingTextLimit = 200;
