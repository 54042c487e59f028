/** What is searched of one achievement. */
export interface SearchRow {
  readonly id: string;
  readonly text: string;
  /** Everything else that is said of it. */
  readonly more: string;
  readonly createdAt: number;
}

/** What the page tells the worker. */
export type ToSearch =
  | { readonly put: readonly SearchRow[]; readonly drop: readonly string[] }
  | { readonly ask: number; readonly search: string };

/** What the worker answers: that it has taken in what it was given, or what was found. */
export type FromSearch = "taken" | { readonly ask: number; readonly ids: readonly string[] };
