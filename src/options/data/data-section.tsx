import { say } from "../../platform/words";
import { StorageNotice } from "../../ui/storage-notice";
import { Section } from "../parts/section";
import type { OptionsPorts, StorageState } from "../ports";
import { DataRows } from "./data-rows";

interface DataSectionProps {
  readonly storage: StorageState;
  readonly ports: OptionsPorts;
}

/** What is stored, in plain words, and the two things one can do with all of it. */
export function DataSection({ storage, ports }: DataSectionProps) {
  return (
    <Section title={say("dataTitle")} lead={say("dataLead")}>
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
      </dl>
      {storage === "unavailable" && <StorageNotice words={say("storageClosed")} tryAgain={ports.tryAgain} />}
      {storage === "ready" && <DataRows ports={ports} />}
    </Section>
  );
}
