import { say } from "../../platform/words";
import type { OptionsProps } from "../options";
import { Section } from "../parts/section";
import { ClosedNotice } from "../snapshot/closed-notice";
import { BackupNotice } from "./backup-notice";
import { DataRows } from "./data-rows";
import { KeptFacts } from "./kept-facts";

interface DataSectionProps extends Pick<OptionsProps, "settings" | "storage" | "record" | "copy" | "ports"> {
  /** A backup that was given to bringing in; null if none was. */
  readonly handed?: File | null;
  /** It is looked at now, and need not be handed again. */
  readonly onTaken: () => void;
}

/** What is stored, in plain words, and what one can do with all of it. */
export function DataSection({
  settings,
  storage,
  record,
  copy = null,
  handed = null,
  onTaken,
  ports,
}: DataSectionProps) {
  return (
    <Section title={say("dataTitle")} lead={say("dataLead")}>
      {settings && record && <BackupNotice record={record} moments={settings.backup} ports={ports.data} />}
      <ClosedNotice storage={storage} copy={copy} ports={ports} />
      {storage === "ready" ? (
        <DataRows settings={settings} record={record} handed={handed} onTaken={onTaken} ports={ports} />
      ) : (
        <ul class="rows">
          <li>
            <KeptFacts />
          </li>
        </ul>
      )}
    </Section>
  );
}
