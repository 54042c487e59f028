/** What every simulated mail app tells the tests about itself, beside its records. */
export interface TestedPage {
  /** How much of what was begun is still to come by itself; 0 is a page at rest. */
  readonly pending: number;
  /**
   * Whose words an editor holds: `answers <messageKey>` for the reply to one mail's sender, anything else in words of the
   * app's own, such as `reply-all msg-f:…` or `somebody else`; null for an editor the app does not know.
   */
  nameEditor(editor: Element): string | null;
  /** The HTML an editor held when the app had finished building it; null for one it does not know. */
  builtEditor(editor: Element): string | null;
}
