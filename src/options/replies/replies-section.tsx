import type { OwnWording } from "../../core/model/own-wording";
import { type Tone, tones } from "../../core/model/reply";
import type { Settings } from "../../core/model/settings";
import { say } from "../../platform/words";
import { toneNames } from "../../ui/reply/tone-names";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";
import { NamesFields } from "./names-fields";
import { WordingList } from "./wording-list";

interface RepliesSectionProps {
  readonly settings: Settings;
  /** Null while the database cannot be used. */
  readonly wordings: readonly OwnWording[] | null;
  readonly ports: OptionsPorts;
}

/** How replies are signed, how they sound at first, and wordings of the person's own. */
export function RepliesSection({ settings, wordings, ports }: RepliesSectionProps) {
  return (
    <Section title={say("namesTitle")} lead={say("namesLead")}>
      <NamesFields settings={settings} ports={ports} />
      <ToneChoice tone={settings.tone} onChoose={(tone) => void ports.writeSettings({ tone })} />
      {wordings && <WordingList wordings={wordings} ports={ports} />}
    </Section>
  );
}

interface ToneChoiceProps {
  readonly tone: Tone;
  readonly onChoose: (tone: Tone) => void;
}

function ToneChoice({ tone, onChoose }: ToneChoiceProps) {
  return (
    <fieldset class="field plain tone">
      <legend class="strong">{say("toneFirst")}</legend>
      <span class="hint">{say("toneFirstHint")}</span>
      <div class="seg">
        {tones.map((one) => (
          <label key={one}>
            <input type="radio" name="tone" checked={one === tone} onChange={() => onChoose(one)} />
            <span>{say(toneNames[one])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
