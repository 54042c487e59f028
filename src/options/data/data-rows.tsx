import { useState } from "preact/hooks";
import { say } from "../../platform/words";
import { ImportRow } from "../import/import-row";
import type { OptionsProps } from "../options";
import { EraseRow } from "./erase-row";
import { KeptFacts } from "./kept-facts";
import { RestoreRow } from "./restore-row";
import { SaveRow } from "./save-row";
import { StoredRow } from "./stored-row";
import { TakeRow } from "./take-row";

interface DataRowsProps extends Pick<OptionsProps, "settings" | "record" | "ports"> {
  /** A backup that was given to bringing in; null if none was. It is the same as choosing it here. */
  readonly handed: File | null;
  readonly onTaken: () => void;
}

/** Everything that can be done with all that is kept: out, back, and gone. */
export function DataRows({ settings, record, handed, onTaken, ports }: DataRowsProps) {
  const [erasings, setErasings] = useState(0);
  const eraseAll = async () => {
    const isErased = await ports.data.eraseAll();
    if (isErased) setErasings((before) => before + 1);
    return isErased;
  };
  return (
    <ul class="rows">
      <li>
        <SaveRow moments={settings?.backup ?? null} ports={ports.data} />
      </li>
      <li>
        {/* What was said of a file before everything was erased, or counted against what was there, goes as well. */}
        <RestoreRow key={erasings} handed={handed} onTaken={onTaken} ports={ports.data} />
      </li>
      <li>
        <ImportRow />
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
        <EraseRow eraseAll={eraseAll} />
      </li>
    </ul>
  );
}
