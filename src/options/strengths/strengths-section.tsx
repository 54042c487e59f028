import { say } from "../../platform/words";
import type { KeptRecord } from "../follow-record";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";

interface StrengthsSectionProps {
  readonly record: KeptRecord;
  readonly ports: OptionsPorts;
}

/** The person's strengths, and what they did that shows them. */
export function StrengthsSection({ record }: StrengthsSectionProps) {
  return (
    <Section title={say("strengthsTitle")} lead={say("strengthsLead")}>
      <ul class="list">
        {record.strengths.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </Section>
  );
}
