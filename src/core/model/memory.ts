/**
 * What one correction taught: the sender's domain and hashed features of the decision sentence, never its text.
 * `features` are unsigned 32-bit hashes, sorted and unique.
 */
export interface Correction {
  readonly domain: string;
  readonly features: readonly number[];
}

/** Everything corrections taught so far, as plain data. */
export interface Memory {
  readonly notRejections: readonly Correction[];
  readonly rejections: readonly Correction[];
}

export const emptyMemory: Memory = { notRejections: [], rejections: [] };
