import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import { AskDialog } from "../parts/ask-dialog";

/** Erases everything, after asking once. */
export function EraseRow({ eraseAll }: { readonly eraseAll: () => Promise<boolean> }) {
  const [ended, setEnded] = useState<"erased" | "failed" | null>(null);
  const erase = async () => setEnded((await eraseAll()) ? "erased" : "failed");
  return (
    <>
      <div>
        <h2>{say("eraseTitle")}</h2>
        <p class="soft">{say("eraseLead")}</p>
        <p role="status">{ended === "erased" && say("erased")}</p>
        {ended === "failed" && <p role="alert">{say("notDone")}</p>}
      </div>
      <AskDialog
        act="eraseEverything"
        ask="eraseAsk"
        lead="eraseAskLead"
        keep="keepEverything"
        onAsk={() => setEnded(null)}
        onConfirm={() => void erase()}
      />
    </>
  );
}
