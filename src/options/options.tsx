import type { HostId } from "../core/model/host-names";
import type { Settings } from "../core/model/settings";
import { say } from "../platform/words";
import { Wordmark } from "../ui/wordmark";
import { AchievementsSection } from "./achievements-section";
import { DataSection } from "./data-section";
import type { KeptRecord } from "./follow-record";
import { NamesSection } from "./names-section";
import type { OptionsPorts, StorageState } from "./ports";
import { RejectionPage } from "./rejection-page";
import { RejectionsSection } from "./rejections-section";
import { SitesSection } from "./sites-section";
import { useAddress } from "./use-address";

export interface OptionsProps {
  /** Null until they were read. */
  readonly settings: Settings | null;
  readonly storage: StorageState;
  /** Null until it was read, and while the database cannot be used. */
  readonly record: KeptRecord | null;
  /** Sites the browser does not let Onward see. */
  readonly sitesForbidden: readonly HostId[];
  readonly ports: OptionsPorts;
}

/** The options page: its sections one below the other, or one rejection alone. */
export function Options({ settings, storage, record, sitesForbidden, ports }: OptionsProps) {
  const address = useAddress();
  const open = record?.rejections.find(({ id }) => address === `rejections/${id}`);
  if (record && open) {
    return (
      <main class="page">
        <header>
          <Wordmark />
        </header>
        <RejectionPage rejection={open} notes={record.notes} />
      </main>
    );
  }
  return (
    <main class="page">
      <header>
        <Wordmark />
        <h1>{say("optionsTitle")}</h1>
      </header>
      {record && <RejectionsSection rejections={record.rejections} />}
      {record && <AchievementsSection achievements={record.achievements} ports={ports} />}
      {settings && <NamesSection settings={settings} ports={ports} />}
      {settings && <SitesSection settings={settings} forbidden={sitesForbidden} ports={ports} />}
      <DataSection storage={storage} ports={ports} />
    </main>
  );
}
