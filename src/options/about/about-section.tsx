import { say } from "../../platform/words";
import { Section } from "../parts/section";

/** What Onward is, its version, and its licence. */
export function AboutSection() {
  return (
    <Section title={say("aboutTitle")} lead={say("aboutLead")}>
      <p>{say("extDescription")}</p>
    </Section>
  );
}
