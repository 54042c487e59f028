import { composeForm, readCompose } from "./compose";
import type { ComposePlan } from "./compose-plan";
import { openOwnWindow } from "./own-window";

/** Moves a box into a window of its own, with the words that stand in it. */
export function openComposeWindow(plan: ComposePlan, form: HTMLElement): void {
  const draft = readCompose(form);
  form.remove();
  openOwnWindow(plan.subject, (page) => {
    const moved = composeForm({ ...plan, draft, section: "Form_Content" }, () => undefined);
    page.body.append(moved);
  });
}
