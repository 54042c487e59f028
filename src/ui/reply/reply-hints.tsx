import type { ReplyHint } from "../../core/model/reply";
import { say, type WordKey } from "../../platform/words";

const hintWords: Readonly<Record<ReplyHint, WordKey>> = {
  long: "hintLong",
  questions: "hintQuestions",
  placeholder: "hintPlaceholder",
  link: "hintLink",
  exclamation: "hintExclamation",
  plea: "hintPlea",
  reconsider: "hintReconsider",
  why: "hintWhy",
};

/** What might be looked at again, quietly: nothing here stands in the way. */
export function ReplyHints({ hints }: { readonly hints: readonly ReplyHint[] }) {
  return (
    <ul class="lines small soft" role="status">
      {hints.map((hint) => (
        <li key={hint}>{say(hintWords[hint])}</li>
      ))}
    </ul>
  );
}
