import { useState } from "preact/hooks";
import type { SnapshotNews } from "../../core/model/snapshot";
import { say } from "../../platform/words";
import { Notice } from "../../ui/notice";
import type { SnapshotPorts } from "./snapshot-ports";

interface MissingNoticeProps {
  readonly copy: SnapshotNews;
  readonly ports: SnapshotPorts;
}

/** The record has lost what there is a copy of: how much that is, and the two ways on. Once it is back, that is said. */
export function MissingNotice({ copy, ports }: MissingNoticeProps) {
  const [ended, setEnded] = useState<"back" | "failed" | null>(null);
  const settle = async (restores: boolean) => {
    setEnded(null);
    if (!(await ports.settle(restores))) setEnded("failed");
    else if (restores) setEnded("back");
  };
  if (!copy.isMissing) return ended === "back" ? <Notice kind="done" words={say("missingBack")} /> : null;
  const { achievements, others } = copy;
  const words = achievements > 0 ? say("missingAchievements", `${achievements}`) : say("missingOthers", `${others}`);
  return (
    <Notice words={words}>
      <div class="line">
        <button type="button" class="link" onClick={() => void settle(true)}>
          {say("missingBringBack")}
        </button>
        <button type="button" class="link" data-soft onClick={() => void settle(false)}>
          {say("missingLeave")}
        </button>
      </div>
      <p class="soft">{say("missingLeaveLead")}</p>
      {ended === "failed" && <p role="alert">{say("notKept")}</p>}
    </Notice>
  );
}
