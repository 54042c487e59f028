import type { Settings } from "../core/model/settings";
import { say } from "../platform/words";
import { Wordmark } from "../ui/wordmark";
import { DataSection } from "./data-section";
import { NamesSection } from "./names-section";
import type { OptionsPorts, StorageState } from "./ports";
import { SitesSection } from "./sites-section";

export interface OptionsProps {
  /** Null until they were read. */
  readonly settings: Settings | null;
  readonly storage: StorageState;
  readonly ports: OptionsPorts;
}

/** The options page: three sections, one below the other. */
export function Options({ settings, storage, ports }: OptionsProps) {
  return (
    <main class="page">
      <header>
        <Wordmark />
        <h1>{say("optionsTitle")}</h1>
      </header>
      {settings && <NamesSection settings={settings} ports={ports} />}
      {settings && <SitesSection settings={settings} ports={ports} />}
      <DataSection storage={storage} ports={ports} />
    </main>
  );
}
