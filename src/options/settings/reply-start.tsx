import { useId } from "preact/hooks";
import { type Tone, tones } from "../../core/model/reply";
import type { Settings } from "../../core/model/settings";
import { replyLanguages } from "../../core/replies/reply-languages";
import { say } from "../../platform/words";
import { toneNames } from "../../ui/reply/tone-names";
import { usePick } from "../../ui/use-pick";
import { Panel } from "../parts/panel";
import type { OptionsPorts } from "../ports";

interface ReplyStartProps {
  readonly settings: Pick<Settings, "tone" | "replyLanguage">;
  readonly ports: Pick<OptionsPorts, "writeSettings">;
}

/** How replies sound at first, and in which language. */
export function ReplyStart({ settings, ports }: ReplyStartProps) {
  const tone = usePick(settings.tone, (chosen: Tone) => ports.writeSettings({ tone: chosen }));
  const language = usePick(settings.replyLanguage, (chosen: string | null) =>
    ports.writeSettings({ replyLanguage: chosen }),
  );
  return (
    <Panel title={say("settingsReplies")} address="settings/replies">
      <ToneChoice tone={tone.value} onChoose={tone.pick} />
      <LanguageChoice language={language.value} onChoose={language.pick} />
      {(tone.hasFailed || language.hasFailed) && <p role="alert">{say("notDone")}</p>}
    </Panel>
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

interface LanguageChoiceProps {
  readonly language: string | null;
  readonly onChoose: (language: string | null) => void;
}

function LanguageChoice({ language, onChoose }: LanguageChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say("replyLanguage")}</label>
      <span class="hint" id={`${id}-hint`}>
        {say("replyLanguageHint")}
      </span>
      <select
        id={id}
        class="input choice start"
        aria-describedby={`${id}-hint`}
        value={language ?? ""}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{say("replyLanguageMail")}</option>
        {listLanguages().map(([code, name]) => (
          <option key={code} value={code} lang={code} dir="auto">
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Codes and names of the languages there are wordings in, each by the name it has for those who speak it. */
function listLanguages(): (readonly [code: string, name: string])[] {
  return replyLanguages
    .map((code) => {
      const name = new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
      const [first = "", ...rest] = name;
      return [code, first.toLocaleUpperCase(code) + rest.join("")] as const;
    })
    .sort(([, a], [, b]) => a.localeCompare(b));
}
