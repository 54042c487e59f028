import { type Feedback, type FeedbackFields, feedbackThemes } from "../../core/model/feedback";
import type { Fields } from "../../core/model/note";
import type { Writing } from "../step-writing";

/** What stands in the form of an answer: its fields are texts, so that they are kept as a draft like any other. */
const names = ["id", "text", "from", "goal", "themes"] as const;

/** The form as what is kept of it; null while there is no answer in it. `id` is that of a kept one that is changed. */
export function readFeedback(
  form: Fields,
): { readonly id: string | undefined; readonly fields: FeedbackFields } | null {
  const { id = "", text = "", from = "", goal = "" } = form;
  if (text.trim() === "") return null;
  const fields = { text: text.trim(), from: from.trim() || null, goal: goal.trim(), themes: readThemes(form) };
  return { id: id || undefined, fields };
}

/** The themes that are ticked. */
export function readThemes({ themes = "" }: Fields): FeedbackFields["themes"] {
  const ticked = themes.split(" ");
  return feedbackThemes.filter((theme) => ticked.includes(theme));
}

/** Puts what is kept into the form, to be changed. */
export function fillFeedback(writing: Writing, { id, text, from, goal, themes }: Feedback): void {
  const form = { id, text, from: from ?? "", goal, themes: themes.join(" ") };
  for (const name of names) writing.type(name, form[name]);
}

/** Empties the form, and with it its draft. */
export function clearFeedback(writing: Writing): void {
  for (const name of names) writing.type(name, "");
  writing.save();
}
