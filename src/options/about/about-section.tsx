import { say } from "../../platform/words";
import { Panel } from "../parts/panel";
import { Section } from "../parts/section";

/** What is built in, with the licence each is under; `third-party.txt` in the package holds their texts. */
const builtIn = [
  ["Preact", "MIT"],
  ["Dexie.js", "Apache-2.0"],
  ["webextension-polyfill", "MPL-2.0"],
  ["Valibot", "MIT"],
  ["Papa Parse", "MIT"],
  ["fflate", "MIT"],
  ["MiniSearch", "MIT"],
] as const;

/** What Onward is, its version, its licence, and where help is. */
export function AboutSection({ version }: { readonly version: string }) {
  return (
    <Section title={say("aboutTitle")} lead={say("aboutLead")}>
      <div class="stack">
        <p>{say("aboutWhat")}</p>
        <p class="soft">{say("aboutVersion", version)}</p>
      </div>
      <Panel title={say("privacyTitle")}>
        <p>{say("aboutPrivacy")}</p>
        <a class="link start" href="#data">
          {say("dataTitle")}
        </a>
      </Panel>
      <Panel title={say("aboutHelp")}>
        <p>{say("aboutHelpLead")}</p>
        <div class="line">
          <a class="link" href="#self-check">
            {say("selfTitle")}
          </a>
          <a class="link" href="#settings/shortcuts">
            {say("shortcutsTitle")}
          </a>
        </div>
      </Panel>
      <Panel title={say("aboutOpen")}>
        <p>{say("aboutOpenLead")}</p>
        <p>{say("aboutParts")}</p>
        <ul class="lines">
          {builtIn.map(([name, licence]) => (
            <li key={name}>
              {name} <span class="soft">{licence}</span>
            </li>
          ))}
        </ul>
        <a class="link start" href="/third-party.txt" target="_blank" rel="noreferrer">
          {say("aboutLicences")}
        </a>
      </Panel>
    </Section>
  );
}
