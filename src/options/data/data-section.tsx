import { say } from "../../platform/words";
import { StorageNotice } from "../../ui/storage-notice";
import type { OptionsProps } from "../options";
import { Section } from "../parts/section";
import { BackupNotice } from "./backup-notice";
import { DataRows } from "./data-rows";
import { PermissionsList } from "./permissions-list";

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
      {storage === "ready" && <DataRows settings={settings} record={record} ports={ports} />}
      <p class="lede">{say("dataNothing")}</p>
      <dl class="facts">
        <dt>{say("dataKept")}</dt>
        <dd>{say("dataKeptWhat")}</dd>
        <dt>{say("dataOwn")}</dt>
        <dd>{say("dataOwnWhat")}</dd>
        <dt>{say("dataMarks")}</dt>
        <dd>{say("dataMarksWhat")}</dd>
        <dt>{say("dataNever")}</dt>
        <dd>{say("dataNeverWhat")}</dd>
        <dt>{say("dataGone")}</dt>
        <dd>{say("dataGoneWhat")}</dd>
      </dl>
      <PermissionsList />
    </Section>
  );
}
