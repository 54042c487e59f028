import { say } from "../../platform/words";
import { StorageNotice } from "../../ui/storage-notice";
import type { OptionsProps } from "../options";
import { Section } from "../parts/section";
import { BackupNotice } from "./backup-notice";
import { DataRows } from "./data-rows";
import { KeptFacts } from "./kept-facts";

/** What is stored, in plain words, and what one can do with all of it. */
export function DataSection({
  settings,
  storage,
  record,
  ports,
}: Pick<OptionsProps, "settings" | "storage" | "record" | "ports">) {
  return (
    <Section title={say("dataTitle")} lead={say("dataLead")}>
      {settings && record && <BackupNotice record={record} moments={settings.backup} ports={ports.data} />}
      {storage === "unavailable" && <StorageNotice words={say("storageClosed")} tryAgain={ports.tryAgain} />}
      {storage === "ready" ? (
        <DataRows settings={settings} record={record} ports={ports} />
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
