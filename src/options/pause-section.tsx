import { useId, useState } from "preact/hooks";
import { guessCountry, helplineOf, helplines } from "../core/care/helplines";
import { say } from "../platform/words";
import { Panel } from "./parts/panel";
import { Section } from "./parts/section";

/** A pause, and where somebody listens: there at any time, whether it was suggested or not. Nothing is opened by itself. */
export function PauseSection({ languages }: { readonly languages: readonly string[] }) {
  const id = useId();
  const [country, setCountry] = useState(() => guessCountry(languages) ?? "");
  return (
    <Section title={say("pauseTitle")} lead={say("pauseLead")}>
      <ul class="lines">
        <li>{say("pauseRest")}</li>
        <li>{say("pauseTell")}</li>
        <li>{say("pauseKeeps")}</li>
      </ul>
      <Panel title={say("pauseHelp")}>
        <p class="lede">{say("pauseHelpLead")}</p>
        <div class="fields">
          <div class="field">
            <label for={id}>{say("pauseCountry")}</label>
            <select
              id={id}
              class="input"
              value={country}
              onChange={({ currentTarget }) => setCountry(currentTarget.value)}
            >
              <option value="">{say("pauseElsewhere")}</option>
              {listCountries().map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        </div>
        <a class="btn start" href={helplineOf(country || null)} target="_blank" rel="noreferrer">
          {say("pauseOpen")}
        </a>
        <p class="small soft">
          {say("pauseOutside", new URL(helplineOf(country || null)).hostname.replace(/^www\./u, ""))}
        </p>
        <p>{say("pauseUrgent")}</p>
      </Panel>
      <p class="small soft">{say("pauseNoTherapy")}</p>
    </Section>
  );
}

/** Codes and names of the countries there is a page for, in the order of their names. */
function listCountries(): (readonly [code: string, name: string])[] {
  const language = say("wordsLanguage") || "en";
  const names = new Intl.DisplayNames(language, { type: "region" });
  return helplines
    .map(({ country }) => [country, names.of(country) ?? country] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
}
