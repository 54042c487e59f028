import { say } from "../../platform/words";
import { Notice } from "../../ui/notice";
import type { FocusWish } from "../../ui/use-focus";
import { UndoNotice } from "../parts/undo-notice";
import { RefusedFiles } from "./refused-files";
import type { Told } from "./use-import";

interface ImportToldProps {
  readonly told: Told;
  readonly wish: FocusWish;
  readonly onUndo: () => void;
}

/** What came of an import, or why nothing did. */
export function ImportTold({ told, wish, onUndo }: ImportToldProps) {
  switch (told.state) {
    case "refused":
      return <RefusedFiles refused={told.refused} />;
    case "written":
      return <UndoNotice wish={wish} words={wordsOf(told)} onUndo={onUndo} />;
    case "undone": {
      const stayed = told.stayed > 0 ? say("importStayed", told.stayed.toLocaleString()) : "";
      return <Notice kind="done" words={`${say("importUndone")} ${stayed}`.trim()} />;
    }
    case "stopped":
      return <Notice kind="done" words={say("workStopped")} />;
    case "full":
      return <Notice kind="failed" words={say("importFull")} />;
    case "failed":
      return <Notice kind="failed" words={say("importFailed")} />;
  }
}

function wordsOf({ added, changed, leftOut }: Extract<Told, { readonly state: "written" }>): string {
  const [news, filled, left] = [added, changed, leftOut].map((count) => count.toLocaleString());
  const done = changed > 0 ? say("importWrittenFilled", news ?? "", filled ?? "") : say("importWritten", news ?? "");
  return leftOut > 0 ? `${done} ${say("importLeftOut", left ?? "")}` : done;
}
