import { useState } from "preact/hooks";
import { say } from "../../platform/words";

interface SeasonActsProps {
  readonly onPrint: () => void;
  readonly onReopen: () => Promise<boolean>;
}

/** Prints the page, or opens the search again: then its rejections are in the list as before. */
export function SeasonActs({ onPrint, onReopen }: SeasonActsProps) {
  const [hasFailed, setFailed] = useState(false);
  const reopen = async () => {
    const isOpen = await onReopen();
    setFailed(!isOpen);
    if (isOpen) location.hash = "rejections";
  };
  return (
    <div class="screen-only">
      <div class="line">
        <button type="button" class="btn" onClick={onPrint}>
          {say("seasonPrint")}
        </button>
        <button type="button" class="btn" data-kind="quiet" onClick={() => void reopen()}>
          {say("seasonReopen")}
        </button>
      </div>
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </div>
  );
}
