import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import { Notice } from "../../ui/notice";
import type { OptionsProps } from "../options";
import { AskDialog } from "../parts/ask-dialog";

/**
 * The storage cannot be opened: what is so, and the way to try again. Where trying does not help, the person may start anew;
 * nothing is ever deleted without them, and never what a newer Onward wrote.
 */
export function ClosedNotice({ storage, copy, ports }: Pick<OptionsProps, "storage" | "copy" | "ports">) {
  const [ended, setEnded] = useState<"closed" | "failed" | null>(null);
  const tryAgain = async () => {
    setEnded(null);
    if (!(await ports.tryAgain())) setEnded("closed");
  };
  const startAnew = async () => {
    if (!(await ports.snapshot.startAnew())) setEnded("failed");
  };
  if (storage !== "unavailable" && storage !== "newer") return null;
  return (
    <Notice words={say(storage === "newer" ? "storageNewer" : "storageClosed")}>
      <div class="stack">
        <div class="line">
          <button type="button" class="link" onClick={() => void tryAgain()}>
            {say("tryAgain")}
          </button>
          <span class="soft" role="alert">
            {ended === "closed" && say("stillClosed")}
            {ended === "failed" && say("notDone")}
          </span>
        </div>
        {ended !== null && storage === "unavailable" && (
          <>
            <p>{say("startAnewLead")}</p>
            <div class="line">
              <AskDialog
                act="startAnew"
                ask="startAnewAsk"
                lead={copy ? "startAnewWithCopy" : "startAnewBare"}
                keep="startAnewKeep"
                onAsk={() => undefined}
                onConfirm={() => void startAnew()}
              />
              <a class="link" href="#data">
                {say("startAnewBackup")}
              </a>
            </div>
          </>
        )}
      </div>
    </Notice>
  );
}
