/** Pulls focus back into a box as long as it is open, as layers do that want all keys for themselves. */
export function trapFocus(form: HTMLElement): void {
  const page = form.ownerDocument;
  const pullBack = ({ target }: FocusEvent) => {
    if (!form.isConnected) page.removeEventListener("focusin", pullBack, true);
    else if (!form.contains(target as Node)) form.querySelector<HTMLElement>("[data-look=editor]")?.focus();
  };
  page.addEventListener("focusin", pullBack, true);
}
