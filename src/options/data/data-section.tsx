import { say } from "../../platform/words";
import type { OptionsProps } from "../options";
import { Section } from "../parts/section";

import { ClosedNotice } from "../snapshot/closed-notice";
import { DataRows } from "./data-rows";

/** What is stored, in plain words, and the two things one can do with all of it. */
export function DataSection({ storage, copy = null, ports }: Pick<OptionsProps, "storage" | "copy" | "ports">) {
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
      <ClosedNotice storage={storage} copy={copy} ports={ports} />
      {storage === "ready" && <DataRows ports={ports} />}
    </Section>
  );
}
