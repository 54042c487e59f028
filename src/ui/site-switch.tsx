import type { HostId } from "../core/model/host-names";
import { say, type WordKey } from "../platform/words";
import { useSwitch } from "./use-switch";

/** Names of the sites, as people call them. */
export const siteWords: Readonly<Record<HostId, WordKey>> = { gmail: "siteGmail", outlook: "siteOutlook" };

interface SiteSwitchProps {
  readonly host: HostId;
  readonly isOn: boolean;
  /** Resolves to whether it was switched. */
  readonly onSwitch: (on: boolean) => Promise<boolean>;
}

/** Switches Onward on or off for one site. It moves at once, and back if that could not be kept. */
export function SiteSwitch({ host, isOn, onSwitch }: SiteSwitchProps) {
  const state = useSwitch(isOn, onSwitch);
  return (
    <div>
      <label class="switch">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state; a second one could differ.
          role="switch"
          checked={state.isOn}
          onChange={(event) => state.turn(event.currentTarget.checked)}
        />
        {say("siteSwitch", say(siteWords[host]))}
      </label>
      {state.hasFailed && (
        <p class="small" role="alert">
          {say("notDone")}
        </p>
      )}
    </div>
  );
}
