import type { Feedback, FeedbackFields } from "../core/model/feedback";
import type { HostId } from "../core/model/host-names";
import type { Inspection } from "../core/model/inspection";
import type { OwnWording, OwnWordingFields } from "../core/model/own-wording";
import type { RejectionFacts } from "../core/model/rejection";
import type { Settings } from "../core/model/settings";
import type { Looked, MailTab } from "../messages/protocol";
import type { QuickPorts } from "../ui/quick-achievement";
import type { AchievementPorts } from "./achievements/achievement-ports";
import type { DataPorts } from "./data/data-ports";
import type { FollowUpPorts } from "./follow-ups/follow-up-ports";
import type { ImportPorts } from "./import/import-ports";
import type { RejectionPorts } from "./rejections/rejection-ports";
import type { SettingsPorts } from "./settings/settings-ports";
import type { SnapshotPorts } from "./snapshot/snapshot-ports";
import type { StrengthPorts } from "./strengths/strength-ports";

/** Whether the database can be used; `opening` until that is known. */
export type StorageState = "opening" | "ready" | "unavailable" | "newer";

/** Everything the options page can do. A promise resolves to whether it was carried out and never rejects; before true, the host renders the renewed settings. */
export interface OptionsPorts extends QuickPorts {
  /** Called within half a second of a pause in typing. */
  readonly writeSettings: (settings: Partial<Omit<Settings, "sitesOff" | "pause">>) => Promise<boolean>;
  readonly achievements: AchievementPorts;
  /** Keeps a new wording of the person's own. */
  readonly writeWording: (wording: OwnWordingFields) => Promise<boolean>;
  /** Changes of a wording what is said; the rest stays as it is. */
  readonly changeWording: (id: string, changed: Partial<OwnWordingFields>) => Promise<boolean>;
  /** Brings back what was deleted, as it was. */
  readonly restoreWording: (wording: OwnWording) => Promise<boolean>;
  readonly deleteWording: (id: string) => Promise<boolean>;
  /** Deletes an application with what was written about it. */
  readonly deleteRejection: (id: string) => Promise<boolean>;
  readonly deleteFeedback: (id: string) => Promise<boolean>;
  /** Brings back what was deleted, as it was. */
  readonly restoreFeedback: (feedback: Feedback) => Promise<boolean>;
  readonly followUps: FollowUpPorts;
  readonly settings: SettingsPorts;
  readonly strengths: StrengthPorts;
  readonly snapshot: SnapshotPorts;
  readonly rejections: RejectionPorts;
  readonly imports: ImportPorts;
  /** Keeps what somebody told the person. */
  readonly writeFeedback: (rejectionId: string, feedback: FeedbackFields) => Promise<boolean>;
  /** Changes of it what is said; the rest stays as it is. */
  readonly changeFeedback: (id: string, changed: Partial<FeedbackFields>) => Promise<boolean>;
  /** Mends of what was read out of the mail what is said; the rest stays as it is. */
  readonly writeRejection: (id: string, facts: Partial<RejectionFacts>) => Promise<boolean>;
  /** Closes the season and answers its id; null if that could not be kept. */
  readonly closeSeason: (offer: string) => Promise<string | null>;
  readonly reopenSeason: (id: string) => Promise<boolean>;
  /** Opens the browser's own dialog for printing. */
  readonly print: () => void;
  /** The suggestion to pause was read. */
  readonly closePause: () => Promise<boolean>;
  /** Asks the browser for a site it does not let Onward see; must be called in a press. */
  readonly allowSite: (host: HostId) => Promise<boolean>;
  readonly switchSite: (host: HostId, on: boolean) => Promise<boolean>;
  readonly data: DataPorts;
  /** Tabs that show a mail site; null if nobody answered. */
  readonly listMailTabs: () => Promise<readonly MailTab[] | null>;
  /** Looks at the page of a tab; null if nobody answered. */
  readonly inspectTab: (tabId: number) => Promise<Looked<Inspection> | null>;
  /** The structure of the page of a tab; null if it could not be looked at. */
  readonly describeTab: (tabId: number) => Promise<string | null>;
  /** Copies what was found as a bug report, with the versions of Onward and of the browser. */
  readonly copyInspection: (inspection: Inspection) => Promise<boolean>;
  readonly copyText: (text: string) => Promise<boolean>;
  /** Tries to open the database once more. */
  readonly tryAgain: () => Promise<boolean>;
}
