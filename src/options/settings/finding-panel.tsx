import { useId } from "preact/hooks";
import { type Sensitivity, type Settings, sensitivities } from "../../core/model/settings";
import { say, type WordKey } from "../../platform/words";
import { usePick } from "../../ui/use-pick";
import { Panel } from "../parts/panel";
import type { OptionsPorts } from "../ports";

interface FindingPanelProps {
  readonly settings: Pick<Settings, "sensitivity">;
  readonly ports: Pick<OptionsPorts, "writeSettings">;
}

const words: Readonly<Record<Sensitivity, readonly [name: WordKey, lead: WordKey]>> = {
  careful: ["findingCareful", "findingCarefulLead"],
  usual: ["findingUsual", "findingUsualLead"],
  keen: ["findingKeen", "findingKeenLead"],
};

/** How sure Onward has to be before it says something. */
export function FindingPanel({ settings, ports }: FindingPanelProps) {
  const id = useId();
  const { value, pick, hasFailed } = usePick(settings.sensitivity, (sensitivity) =>
    ports.writeSettings({ sensitivity }),
  );
  return (
    <Panel title={say("findingTitle")} address="settings/finding">
      <p class="lede">{say("findingLead")}</p>
      <fieldset class="pick">
        <legend class="label">{say("findingChoice")}</legend>
        <div class="options">
          {sensitivities.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={id}
                aria-label={say(words[one][0])}
                aria-describedby={`${id}-${one}`}
                checked={one === value}
                onChange={() => pick(one)}
              />
              <span>
                {say(words[one][0])}
                <span id={`${id}-${one}`} class="small soft stack">
                  {say(words[one][1])}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="small soft">{say("findingWrong")}</p>
      {hasFailed && <p role="alert">{say("notDone")}</p>}
    </Panel>
  );
}
