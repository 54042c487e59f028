import type { HostId } from "../../core/model/host-names";
import type { Settings } from "../../core/model/settings";
import { say } from "../../platform/words";
import { Panel } from "../parts/panel";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";
import { FindingPanel } from "./finding-panel";
import { NamesFields } from "./names-fields";
import { PrivacyPanel } from "./privacy-panel";
import { RemindersPanel } from "./reminders-panel";
import { ReplyStart } from "./reply-start";
import { ShortcutsPanel } from "./shortcuts-panel";
import { SitesPanel } from "./sites-panel";

interface SettingsSectionProps {
  readonly settings: Settings;
  readonly forbidden: readonly HostId[];
  readonly ports: OptionsPorts;
}

/** Everything that can be set. Each panel has an address of its own. */
export function SettingsSection({ settings, forbidden, ports }: SettingsSectionProps) {
  return (
    <Section title={say("settingsTitle")} lead={say("settingsLead")}>
      <Panel title={say("settingsNames")} address="settings/names">
        <p class="lede">{say("namesLead")}</p>
        <NamesFields settings={settings} ports={ports} />
      </Panel>
      <ReplyStart settings={settings} ports={ports} />
      <FindingPanel settings={settings} ports={ports} />
      <SitesPanel settings={settings} forbidden={forbidden} ports={ports} />
      <RemindersPanel settings={settings} ports={ports} />
      <ShortcutsPanel ports={ports.settings} />
      <PrivacyPanel settings={settings} ports={ports} />
    </Section>
  );
}
