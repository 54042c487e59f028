import { type HostId, hostIds } from "../../core/model/host-names";
import type { Settings } from "../../core/model/settings";
import { say } from "../../platform/words";
import { AllowSite } from "../../ui/allow-site";
import { SiteSwitch } from "../../ui/site-switch";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";

interface SitesSectionProps {
  readonly settings: Settings;
  readonly forbidden: readonly HostId[];
  readonly ports: OptionsPorts;
}

/** One switch for each mail site. */
export function SitesSection({ settings, forbidden, ports }: SitesSectionProps) {
  return (
    <Section title={say("sitesTitle")} lead={say("sitesLead")}>
      <ul>
        {hostIds.map((host) => (
          <li key={host}>
            <SiteSwitch
              host={host}
              isOn={!settings.sitesOff.includes(host)}
              onSwitch={(on) => ports.switchSite(host, on)}
            />
            {forbidden.includes(host) && <AllowSite host={host} onAllow={() => ports.allowSite(host)} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
