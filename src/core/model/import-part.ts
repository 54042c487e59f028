import type { Achievement } from "./achievement";

/** One part of the last import, kept so that it can be taken back later. An import is kept in as many parts as it was written in. */
export interface ImportPart {
  readonly id: string;
  /** What was brought in: the name of a file, or the word for pasted text. The same in every part. */
  readonly name: string;
  /** When it was brought in, milliseconds since 1970, UTC: what it wrote and nobody touched since was changed at this time. */
  readonly at: number;
  /** Ids of what is new. */
  readonly added: readonly string[];
  /** What was filled in, as it was before. */
  readonly changed: readonly Achievement[];
}
