/** True for a button that does something when it is pressed. */
export function isEnabled(button: HTMLElement): boolean {
  return !button.matches(":disabled, [aria-disabled=true]");
}
