import { say, type WordKey } from "../../platform/words";
import { Icon } from "../../ui/icon";

/** Every permission of the manifest besides the mail sites, by its name there, which is the browser's and is not translated. */
export const permissionWords = {
  storage: "mayStorage",
  unlimitedStorage: "mayUnlimited",
  alarms: "mayAlarms",
  scripting: "mayScripting",
  notifications: "mayNotifications",
} as const satisfies Record<string, WordKey>;

/** What the browser lets Onward do, each with why. */
export function PermissionsList() {
  return (
    <details class="folded">
      <summary>
        <Icon name="on" />
        {say("mayTitle")}
      </summary>
      <dl class="facts">
        <dt>{say("mayMailSites")}</dt>
        <dd>{say("mayMailSitesWhy")}</dd>
        {Object.entries(permissionWords).map(([name, words]) => (
          <>
            <dt lang="en" dir="ltr">
              {name}
            </dt>
            <dd>{say(words)}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}
