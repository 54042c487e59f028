/** The keys that undo in a mail app, as this system writes them. */
export function undoKeys(): string {
  return /mac/iu.test(navigator.platform) ? "⌘Z" : "Ctrl+Z";
}
