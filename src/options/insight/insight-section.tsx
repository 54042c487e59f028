import { say } from "../../platform/words";
import type { KeptRecord } from "../follow-record";
import { Section } from "../parts/section";

/** What the record tells as a whole, in pictures that are tables as well. */
export function InsightSection({ record }: { readonly record: KeptRecord }) {
  return (
    <Section title={say("insightTitle")} lead={say("insightLead")}>
      <p>{record.rejections.length}</p>
    </Section>
  );
}
