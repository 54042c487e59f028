import type { HostId } from "./host-names";
import type { Tone } from "./reply";

/** What the person set. Empty text means not set. */
export interface Settings {
  readonly firstName: string;
  readonly signOff: string;
  /** Hosts where Onward was switched off. */
  readonly sitesOff: readonly HostId[];
  /** How replies sound at first. */
  readonly tone: Tone;
  /** Code of the language replies are written in at first; null: that of the mail. */
  readonly replyLanguage: string | null;
  /** How sure the detector has to be before a mail counts as a rejection. */
  readonly sensitivity: Sensitivity;
  /** Reminders by the browser's own notifications; the browser has to allow it as well. */
  readonly notifies: boolean;
  /** The person was asked at a reminder whether they want notifications, and answered: they are asked once. */
  readonly isNotifyingSettled: boolean;
  /** Whether a notification may name the company. */
  readonly notifiesWithNames: boolean;
  /** No reminder comes between these hours of the day (0 to 23, from the first up to the second); null: at any time. */
  readonly quietHours: QuietHours | null;
  /** Neutral title and icon, and company names blurred until they are pointed at. */
  readonly isDiscreet: boolean;
  /** Whether a pause is to be suggested: when the reason for it arose, and when it was suggested. Once, ever. */
  readonly pause: Pause;
  readonly backup: BackupMoments;
}

/** `careful`: nothing is shown in doubt. `keen`: rather a chip too many. */
export const sensitivities = ["careful", "usual", "keen"] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** When a backup was last saved, and when its reminder was last put off. Times are milliseconds since 1970, UTC. */
export interface BackupMoments {
  readonly savedAt: number | null;
  readonly putOffAt: number | null;
}

/** Hours of the day, 0 to 23; `to` before `from` goes over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Times are milliseconds since 1970, UTC. */
export interface Pause {
  readonly neededAt: number | null;
  readonly suggestedAt: number | null;
}

/** What holds until the person sets something. */
export const defaultSettings: Settings = {
  firstName: "",
  signOff: "",
  sitesOff: [],
  tone: "warm",
  replyLanguage: null,
  sensitivity: "usual",
  notifies: false,
  isNotifyingSettled: false,
  notifiesWithNames: false,
  quietHours: { from: 20, to: 8 },
  isDiscreet: false,
  pause: { neededAt: null, suggestedAt: null },
  backup: { savedAt: null, putOffAt: null },
};

/** Longest first name or sign-off, in UTF-16 code units. */
export const settingTextLimit = 200;
