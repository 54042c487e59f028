/**
 * What one correction taught: the sender's domain and hashed features of the decision sentence, never its text.
 * `features` are unsigned 32-bit hashes, sorted and unique.
 */
export interface Correction {
  readonly domain: string;
  readonly features: readonly number[];
}

/** A correction as stored; `id` is the `mailId` of the mail it was made on, so that it can be taken back there. */
export interface CorrectionRow extends Correction {
  readonly id: string;
  /** Which way it was corrected. */
  readonly isRejection: boolean;
}

/** Everything corrections taught so far, as plain data. */
export interface Memory {
  readonly notRejections: readonly Correction[];
  readonly rejections: readonly Correction[];
}

export const emptyMemory: Memory = { notRejections: [], rejections: [] };
