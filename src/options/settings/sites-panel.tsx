import { type HostId, hostIds } from "../../core/model/host-names";
import type { Settings } from "../../core/model/settings";
import { say } from "../../platform/words";
import { AllowSite } from "../../ui/allow-site";
import { SiteSwitch } from "../../ui/site-switch";
import { Panel } from "../parts/panel";
import type { OptionsPorts } from "../ports";

interface SitesPanelProps {
  readonly settings: Settings;
  readonly forbidden: readonly HostId[];
  readonly ports: OptionsPorts;
}

/** One switch for each mail site. */
export function SitesPanel({ settings, forbidden, ports }: SitesPanelProps) {
  return (
    <Panel title={say("sitesTitle")} address="settings/sites">
      <p class="lede">{say("sitesLead")}</p>
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
    </Panel>
  );
}
