/** Steps that are written, privately: on our own pages, never on a mail page, whose scripts could read along. */
export const writtenSteps = ["let-it-out", "name-strengths", "not-personal"] as const;
export type WrittenStep = (typeof writtenSteps)[number];

/** What stands in the fields of one form, by the field's name. */
export type Fields = Readonly<Record<string, string>>;

/** What the person wrote in one step and chose to keep; one a rejection and step. `id` is its `noteId`. */
export interface Note {
  readonly id: string;
  readonly rejectionId: string;
  readonly step: WrittenStep;
  readonly fields: Fields;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What was typed somewhere and is not kept yet, so that closing a window loses nothing. `id` names the form. */
export interface Draft {
  readonly id: string;
  readonly fields: Fields;
  readonly updatedAt: number;
}

/** Longest text of one field, in UTF-16 code units, and most fields of one form. */
export const fieldLimits = { text: 20_000, count: 12 } as const;

/** Milliseconds of a pause in typing after which a draft is kept. */
export const draftPause = 300;

/** The name of a note, and of the draft it is written in. */
export function noteId(rejectionId: string, step: WrittenStep): string {
  return `${rejectionId}:${step}`;
}
