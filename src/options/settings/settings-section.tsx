import { say } from "../../platform/words";
import type { OptionsProps } from "../options";
import { Section } from "../parts/section";

/** Everything that can be set. */
export function SettingsSection({ settings }: OptionsProps) {
  return (
    <Section title={say("settingsTitle")} lead={say("settingsLead")}>
      <p>{settings?.firstName}</p>
    </Section>
  );
}
