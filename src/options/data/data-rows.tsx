import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import { ImportRow } from "../import/import-row";
import type { OptionsPorts } from "../ports";
import { EraseRow } from "./erase-row";

/** Export and erase. */
export function DataRows({ ports }: { readonly ports: OptionsPorts }) {
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    setFailed(!(await ports.exportJson()));
  };
  return (
    <ul class="rows">
      <li>
        <ImportRow />
      </li>
      <li>
        <div>
          <h2>{say("exportTitle")}</h2>
          <p class="soft">{say("exportLead")}</p>
          {hasFailed && <p role="alert">{say("notDone")}</p>}
        </div>
        <button type="button" class="btn" onClick={() => void save()}>
          {say("exportJson")}
        </button>
      </li>
      <li>
        <EraseRow eraseAll={ports.eraseAll} />
      </li>
    </ul>
  );
}
