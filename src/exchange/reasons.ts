/** Why a file is not taken in; each is the key of a sentence. Nothing was changed then. */
export const fileReasons = [
  "importTooBig",
  "importTooMany",
  "importNotText",
  "importUnknown",
  "importNothing",
  "importJsonBroken",
  "importTooDeep",
  "importZipBroken",
  "importZipTooBig",
  "importZipUnknown",
  "importNoText",
  "importIsLocked",
  "backupCut",
  "backupChanged",
  "backupNewer",
  "backupStrange",
  "lockWrong",
  "lockCut",
  "lockNewer",
] as const;
export type FileReason = (typeof fileReasons)[number];

/** Why one row is left out; each is the key of a sentence. */
export const rowReasons = ["rowEmpty", "rowQuotes", "rowTooLong", "rowStrange"] as const;
export type RowReason = (typeof rowReasons)[number];

/** What is left out of a row that is taken in; each is the key of a sentence. */
export const rowNotes = ["rowNoDate", "rowCut", "rowNoLink"] as const;
export type RowNote = (typeof rowNotes)[number];

/** A file that is not taken in. Thrown inside this room only; its doors answer. */
export class Refused extends Error {
  readonly reason: FileReason;

  constructor(reason: FileReason) {
    super(reason);
    this.name = "Refused";
    this.reason = reason;
  }
}

/** Answers why a file was refused, and throws on what is no refusal. */
export function reasonOf(error: unknown): FileReason {
  if (error instanceof Refused) return error.reason;
  throw error;
}
