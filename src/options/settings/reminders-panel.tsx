import { useEffect, useId, useState } from "preact/hooks";
import { defaultSettings, type QuietHours, type Settings } from "../../core/model/settings";
import { say, type WordKey } from "../../platform/words";
import { Panel } from "../parts/panel";
import { SelectField } from "../parts/select-field";
import { SwitchRow } from "../parts/switch-row";
import type { OptionsPorts } from "../ports";

interface RemindersPanelProps {
  readonly settings: Settings;
  readonly ports: Pick<OptionsPorts, "followUps" | "writeSettings">;
}

/** How the person is reminded, and when not. */
export function RemindersPanel({ settings, ports }: RemindersPanelProps) {
  const { notifies, notifiesWithNames, quietHours, isDiscreet } = settings;
  const [isAllowed, setAllowed] = useState(false);
  useEffect(() => ports.followUps.followNotifying(setAllowed), []);
  return (
    <Panel title={say("remindersTitle")} address="settings/reminders">
      <p class="lede">{say("remindersLead")}</p>
      <ul class="rows">
        <SwitchRow
          title="notifyTitle"
          lead="notifyLead"
          failed="notifyRefused"
          isOn={notifies && isAllowed}
          onSwitch={ports.followUps.notify}
        />
        <SwitchRow
          title="notifyNamesTitle"
          lead={isDiscreet ? "notifyNamesDiscreet" : "notifyNamesLead"}
          isOn={notifiesWithNames}
          onSwitch={(on) => ports.writeSettings({ notifiesWithNames: on })}
        />
        <SwitchRow
          title="quietTitle"
          lead="quietLead"
          isOn={quietHours !== null}
          onSwitch={(on) => ports.writeSettings({ quietHours: on ? defaultSettings.quietHours : null })}
        >
          {quietHours && <Hours hours={quietHours} onPick={(hours) => ports.writeSettings({ quietHours: hours })} />}
        </SwitchRow>
      </ul>
    </Panel>
  );
}

interface HoursProps {
  readonly hours: QuietHours;
  readonly onPick: (hours: QuietHours) => Promise<boolean>;
}

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

/** Where quiet hours begin and end, by whole hours. */
function Hours({ hours, onPick }: HoursProps) {
  const id = useId();
  const [hasFailed, setFailed] = useState(false);
  const pick = async (change: Partial<QuietHours>) => setFailed(!(await onPick({ ...hours, ...change })));
  const choice = (name: "from" | "to", label: WordKey) => (
    <SelectField
      id={`${id}-${name}`}
      label={label}
      value={String(hours[name])}
      onPick={(hour) => void pick({ [name]: Number(hour) })}
    >
      {hoursOfDay.map((hour) => (
        <option key={hour} value={String(hour)}>
          {sayHour(hour)}
        </option>
      ))}
    </SelectField>
  );
  return (
    <>
      <div class="line">
        {choice("from", "quietFrom")}
        {choice("to", "quietTo")}
      </div>
      {hours.from === hours.to && <p class="small soft">{say("quietNever")}</p>}
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </>
  );
}

/** An hour as the person's clock shows it: "8:00 PM", "20:00". */
function sayHour(hour: number): string {
  return new Date(2000, 0, 1, hour).toLocaleTimeString(undefined, { hour: "numeric", minute: "2-digit" });
}
