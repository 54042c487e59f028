import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import type { OptionsProps } from "../options";
import { EraseRow } from "./erase-row";
import { KeptFacts } from "./kept-facts";
import { RestoreRow } from "./restore-row";
import { SaveRow } from "./save-row";
import { StoredRow } from "./stored-row";
import { TakeRow } from "./take-row";

/** Everything that can be done with all that is kept: out, back, and gone. */
export function DataRows({ settings, record, ports }: Pick<OptionsProps, "settings" | "record" | "ports">) {
  // Whoever else on this page is given a backup hands it over here by the setter; it is the same as choosing it.
  const [handed] = useState<File | null>(null);
  return (
    <ul class="rows">
      <li>
        <SaveRow moments={settings?.backup ?? null} ports={ports.data} />
      </li>
      <li>
        <RestoreRow handed={handed} ports={ports.data} />
      </li>
      <li>
        <TakeRow firstName={settings?.firstName ?? ""} ports={ports.data} />
      </li>
      <li>
        <StoredRow record={record} ports={ports.data} />
      </li>
      <li>
        <div>
          <h2>{say("moveTitle")}</h2>
          <p class="soft">{say("moveHow")}</p>
        </div>
      </li>
      <li>
        <KeptFacts />
      </li>
      <li>
        <EraseRow eraseAll={ports.data.eraseAll} />
      </li>
    </ul>
  );
}
