/** A press as a hand makes it: some of the mail apps' buttons do not listen for a bare click. */
export function pressWhole(button: HTMLElement): void {
  const view = button.ownerDocument.defaultView;
  if (!view) return;
  for (const type of ["mouseover", "mousedown", "mouseup"]) {
    button.dispatchEvent(new view.MouseEvent(type, { bubbles: true, cancelable: true, view, button: 0 }));
  }
  button.click();
}
