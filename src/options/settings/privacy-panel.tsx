import type { Settings } from "../../core/model/settings";
import { say } from "../../platform/words";
import { Panel } from "../parts/panel";
import { SwitchRow } from "../parts/switch-row";
import type { OptionsPorts } from "../ports";

interface PrivacyPanelProps {
  readonly settings: Pick<Settings, "isDiscreet">;
  readonly ports: Pick<OptionsPorts, "writeSettings">;
}

/** How much others may see, and the way to all that is kept. */
export function PrivacyPanel({ settings, ports }: PrivacyPanelProps) {
  return (
    <Panel title={say("privacyTitle")} address="settings/privacy">
      <ul class="rows">
        <SwitchRow
          title="discreetTitle"
          lead="discreetLead"
          isOn={settings.isDiscreet}
          onSwitch={(on) => ports.writeSettings({ isDiscreet: on })}
        />
      </ul>
      <a class="link start" href="#data">
        {say("privacyData")}
      </a>
    </Panel>
  );
}
