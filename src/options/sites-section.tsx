import { useId } from "preact/hooks";
import { type HostId, hostIds } from "../core/model/host-names";
import type { Settings } from "../core/model/settings";
import { say } from "../platform/words";
import { AllowSite } from "../ui/allow-site";
import { SiteSwitch } from "../ui/site-switch";
import type { OptionsPorts } from "./ports";

interface SitesSectionProps {
  readonly settings: Settings;
  readonly forbidden: readonly HostId[];
  readonly ports: OptionsPorts;
}

/** One switch for each mail site. */
export function SitesSection({ settings, forbidden, ports }: SitesSectionProps) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say("sitesTitle")}</h2>
        <p class="lede">{say("sitesLead")}</p>
      </header>
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
    </section>
  );
}
