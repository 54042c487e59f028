import { useState } from "preact/hooks";
import { say } from "../platform/words";
import type { DuePorts } from "./due-ports";
import { Notice } from "./notice";

/** Asks, beside the first thing that is due, whether the browser should tell of such things. It is asked once. */
export function NotifyOffer({ ports }: { readonly ports: Pick<DuePorts, "notify"> }) {
  const [isRefused, setRefused] = useState(false);
  const answer = async (isWanted: boolean) => setRefused(!(await ports.notify(isWanted)));
  if (isRefused) return <Notice words={say("notifyRefused")} />;
  return (
    <Notice words={say("notifyOffer")}>
      <p class="line">
        <button type="button" class="link" onClick={() => void answer(true)}>
          {say("notifyYes")}
        </button>
        <button type="button" class="link" data-soft onClick={() => void answer(false)}>
          {say("notifyNo")}
        </button>
      </p>
    </Notice>
  );
}
