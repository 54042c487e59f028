import type { HostId } from "../core/model/host-names";
import { say } from "../platform/words";
import { SiteSwitch } from "../ui/site-switch";
import type { PopupProps } from "./popup";

/** The switch for the site of this tab, and the way to the settings. */
export function PopupFoot({ status, ports }: Pick<PopupProps, "status" | "ports">) {
  const host = hostOf(status);
  return (
    <footer class="popup-foot">
      {host && (
        <SiteSwitch
          host={host}
          isOn={status !== null && status !== "unreachable" && status.page !== "site-off"}
          onSwitch={(on) => ports.switchSite(host, on)}
        />
      )}
      <button type="button" class="link push" data-soft onClick={() => ports.openSettings()}>
        {say("settings")}
      </button>
    </footer>
  );
}

function hostOf(status: PopupProps["status"]): HostId | null {
  return typeof status === "object" && status !== null && "host" in status ? status.host : null;
}
