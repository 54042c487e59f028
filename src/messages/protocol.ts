import type { AchievementMatch } from "../core/model/achievement";
import type { FollowUpFields } from "../core/model/follow-up";
import type { HostId } from "../core/model/host-names";
import type { Inspection } from "../core/model/inspection";
import type { Mail } from "../core/model/mail";
import type { OpenMail } from "../core/model/open-mail";
import type { Picked } from "../core/model/rejection";
import type { ReplyAsk, ReplyDraft, ReplyHint, ReplyOffer, ReplyOutcome, WordingName } from "../core/model/reply";
import type { Settings } from "../core/model/settings";
import type { StepId, StepState } from "../core/model/step";
import type { ShownStrength, Strength } from "../core/model/strength";
import type { AboutMail, Message, Side, Write } from "./message";
import type { RecordProtocol } from "./record-protocol";
import type { SnapshotProtocol } from "./snapshot-protocol";
import type { Looked, MailTab, TabStatus, Unfolding } from "./tabs";

export type { Side } from "./message";
export type * from "./tabs";

/** What the desk is opened for. */
type DeskSubject = StepId | "achievement";

type Person = "mail-page" | "extension-page";

/**
 * Every message there is. Key: `subject/verb`. What a mail page may say concerns the one thread its tab is bound to;
 * the background holds every call against this table's `from`.
 */
export interface Protocol extends RecordProtocol, SnapshotProtocol {
  /** A reader is on a page and asks whether it may read there: not while the site is switched off. */
  "reader/start": Message<"mail-page", "background", null, { readonly watch: boolean }>;
  "mail/opened": Message<"mail-page", "background", { readonly mail: Mail }, null>;
  "mail/closed": Message<"mail-page", "background", null, null>;
  /** Send the chip away for this mail. Opening the card by hand brings it back. */
  "mail/dismiss": Message<"mail-page", "background", AboutMail & Write, OpenMail>;
  /** "Not a rejection", and its undo. */
  "mail/correct": Message<Person, "background", AboutMail & Write & { readonly isRejection: boolean }, OpenMail>;
  "step/mark": Message<
    Person,
    "background",
    AboutMail & Write & { readonly step: StepId; readonly state: StepState },
    OpenMail
  >;
  /** What was picked in a step: a part of it, or all. */
  "step/pick": Message<Person, "background", AboutMail & Write & { readonly picked: Partial<Picked> }, OpenMail>;
  /** "Hide this mail's text", and its undo. */
  "mail/fold": Message<Person, "background", AboutMail & Write & { readonly isFolded: boolean }, OpenMail>;
  /** The pause was suggested; it is suggested once. */
  "pause/suggested": Message<Person, "background", Write, null>;
  /** The sentences of a mail that was not recognised, for the person to pick the one that says no. */
  "mail/sentences": Message<"extension-page", "background", AboutMail, readonly string[]>;
  /** "This is a rejection"; `decision` is the sentence that was picked, or null. "Not a rejection" takes it back. */
  "mail/declare": Message<
    "extension-page",
    "background",
    AboutMail & Write & { readonly decision: string | null },
    OpenMail
  >;
  /** Ask for the open mail again, to try the database once more. */
  "mail/look-again": Message<Person, "background", AboutMail, OpenMail>;
  /** The replies this mail may get, and what was written or put in before. */
  "reply/compose": Message<Person, "background", AboutMail, ReplyOffer>;
  /** What was changed in a reply, until it is put in; null forgets it. */
  "reply/keep-draft": Message<Person, "background", AboutMail & Write & { readonly draft: ReplyDraft | null }, null>;
  /** What might be looked at again in a reply that was changed. `language`: that of the offer. */
  "reply/check": Message<
    Person,
    "background",
    AboutMail & { readonly text: string; readonly language: string },
    readonly ReplyHint[]
  >;
  /** A reply was put into the mail's own reply box; null: it was taken back. */
  "reply/mark": Message<Person, "background", AboutMail & Write & { readonly wording: WordingName | null }, OpenMail>;
  /** Have the page of a tab put a reply in, and take it back. */
  "reply/put": Message<"extension-page", "background", AboutMail & { readonly reply: ReplyAsk }, ReplyOutcome>;
  "reply/take-back": Message<"extension-page", "background", AboutMail, { readonly restored: boolean }>;
  /**
   * Keep what the open answer tells. Only the mail is named: the background reads it again and keeps what it finds there
   * itself, of what it had offered.
   */
  "feedback/keep": Message<Person, "background", AboutMail & Write, OpenMail>;
  /** Do not offer it again. */
  "feedback/let-be": Message<Person, "background", AboutMail & Write, OpenMail>;
  /**
   * Plan what to come back to in the open mail's thread; the one of its kind is replaced, but for its words where none are given.
   * No day takes it away.
   */
  "follow-up/plan": Message<
    Person,
    "background",
    AboutMail & Write & { readonly followUp: Omit<FollowUpFields, "day"> & { readonly day: string | null } },
    OpenMail
  >;
  /** The person's strengths, to pick from; a mail page is told their names and no more. */
  "strength/list": Message<Person, "background", AboutMail, readonly Pick<Strength, "id" | "name">[]>;
  /** What shows each of the strengths that are picked for this record; none of those without a link. Never for a mail page. */
  "strength/match": Message<"extension-page", "background", { readonly id: string }, readonly ShownStrength[]>;
  /** The card found no room on the page. */
  "popup/open": Message<"mail-page", "background", null, null>;
  "tab/status": Message<"extension-page", "background", { readonly tabId: number }, TabStatus>;
  /** Tabs and windows that show a mail site, in the order of the windows. */
  "tab/list": Message<"extension-page", "background", null, readonly MailTab[]>;
  /** Have the page of a tab looked at: which parts of it are found. It may take some seconds. */
  "tab/inspect": Message<"extension-page", "background", { readonly tabId: number }, Looked<Inspection>>;
  /** The structure of that page as text, without a word of it. */
  "tab/describe": Message<
    "extension-page",
    "background",
    { readonly tabId: number },
    Looked<{ readonly structure: string }>
  >;
  /** Open the card beside the mail of a tab; `shown` is false when the window has no room for it. */
  "card/open": Message<"extension-page", "background", { readonly tabId: number }, { readonly shown: boolean }>;
  "site/switch": Message<
    "extension-page",
    "background",
    Write & { readonly host: HostId; readonly on: boolean },
    Settings
  >;
  "settings/write": Message<
    "extension-page",
    "background",
    Write & { readonly settings: Partial<Omit<Settings, "sitesOff" | "pause">> },
    Settings
  >;
  /** Open the desk, our own window for private writing: at a step of this mail, or to keep an achievement. */
  "desk/open": Message<Person, "background", AboutMail & Write & { readonly about: DeskSubject }, null>;
  /** The three achievements that fit an open mail best. */
  "achievement/match": Message<Person, "background", AboutMail, readonly AchievementMatch[]>;

  /** Asks whether a reader is there and reads and, with `again`, to start anew: ask, and tell the mail that is open. */
  "mail/read": Message<"background", "mail-page", { readonly again: boolean }, { readonly reading: boolean }>;
  /** Read the open mail now; null if it is another one by now. */
  "mail/tell": Message<"background", "mail-page", { readonly messageKey: string }, { readonly mail: Mail | null }>;
  "card/show": Message<
    "background",
    "mail-page",
    { readonly mail: OpenMail; readonly unfolding: Unfolding },
    { readonly shown: boolean }
  >;
  "reply/insert": Message<
    "background",
    "mail-page",
    { readonly messageKey: string; readonly reply: ReplyAsk },
    ReplyOutcome
  >;
  "reply/undo": Message<"background", "mail-page", { readonly messageKey: string }, { readonly restored: boolean }>;
  /** What is stored about the open mail changed elsewhere; null takes the card away. */
  "record/changed": Message<"background", "mail-page", { readonly mail: OpenMail | null }, null>;
}

type Key = keyof Protocol;
/** What is asked with a key. */
export type Ask<K extends Key> = Protocol[K]["ask"];
/** What is answered to a key. */
export type Reply<K extends Key> = Protocol[K]["answer"];

/** Keys that go to one side. */
export type KeyTo<S extends Side> = { [K in Key]: S extends Protocol[K]["to"] ? K : never }[Key];

/** Why a call was not carried out. `storage`: the database could not be used. `full`: the disk has no room. `gone`: nobody answers any more. */
export type FailureKind = "refused" | "malformed" | "no-mail" | "storage" | "full" | "gone" | "failed";

/** How every call ends: with the value, or with the kind of failure and nothing else. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly kind: FailureKind };

/** The form a message travels in. */
export interface Envelope<K extends Key = Key> {
  readonly onward: K;
  readonly ask: Ask<K>;
}

/** True for a message of ours, whatever its payload holds. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === "object" && message !== null && typeof (message as { onward?: unknown }).onward === "string"
  );
}
