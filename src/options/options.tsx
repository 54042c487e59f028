import { useEffect, useMemo, useRef } from "preact/hooks";
import { suggestsPause } from "../core/care/pause";
import type { Achievement } from "../core/model/achievement";
import type { HostId } from "../core/model/host-names";
import type { Settings } from "../core/model/settings";
import type { SnapshotNews } from "../core/model/snapshot";
import { say } from "../platform/words";
import { Discretion, dressPage } from "../ui/discretion";
import { PauseNote } from "../ui/pause-note";
import type { KeptRecord } from "./follow-record";
import { Begun } from "./parts/begun";
import type { OptionsPorts, StorageState } from "./ports";
import { findPlace, listWays, sections, titles } from "./sections";
import { Side } from "./side";
import { MissingNotice } from "./snapshot/missing-notice";
import { useAddress } from "./use-address";

export interface OptionsProps {
  /** Null until they were read. */
  readonly settings: Settings | null;
  readonly storage: StorageState;
  /** Null until it was read, and while the database cannot be used. */
  readonly record: KeptRecord | null;
  /** The first of the achievements, until there is a record: they are read sooner. */
  readonly firstAchievements?: readonly Achievement[] | null;
  /** Sites the browser does not let Onward see. */
  readonly sitesForbidden: readonly HostId[];
  /** The copy that is kept outside the database; null if there is none, and until it was asked for. */
  readonly copy?: SnapshotNews | null;
  readonly ports: OptionsPorts;
}

/** The person's own record and the settings, one section at a time: the address names it, and what in it is open. */
export function Options(props: OptionsProps) {
  const { here, item } = findPlace(useAddress());
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const hasMoved = useRef(false);
  const { record, settings, ports } = props;
  const focusTitle = () => main.current?.querySelector("h1")?.focus();
  const showTitle = () => {
    // A panel that has an address of its own is what the person came for, also where the page opens at it.
    const panel = document.getElementById(`${here}/${item}`);
    if (panel) {
      panel.scrollIntoView();
      panel.querySelector("h2")?.focus({ preventScroll: true });
    } else if (hasMoved.current) focusTitle();
  };
  useEffect(() => {
    hasMoved.current = !isFirst.current;
    isFirst.current = false;
    showTitle();
  }, [here, item]);
  // A season that was closed just now is in the record a moment after the address names it.
  const hasSeason = here === "season" && record?.seasons.some(({ id }) => id === item) === true;
  useEffect(showTitle, [hasSeason]);
  const isKnown = settings !== null;
  useEffect(() => {
    if (item !== "") showTitle();
  }, [isKnown]);
  const isDiscreet = settings?.isDiscreet ?? null;
  useEffect(() => {
    if (isDiscreet !== null) dressPage(`${say(titles[here])} · ${say("extName")}`, isDiscreet);
  }, [here, isDiscreet]);
  const isPauseDue = settings !== null && suggestsPause(settings.pause);
  // Who came to that page has been told.
  useEffect(() => {
    if (isPauseDue && here === "pause") void ports.closePause();
  }, [isPauseDue, here]);
  const begun = useMemo(() => new Set(record?.drafts), [record?.drafts]);
  return (
    // Until the settings are known, no name is shown that may have to be blurred.
    <Discretion.Provider value={isDiscreet ?? true}>
      <div class="shell">
        <Side ways={listWays(record, settings)} here={here === "season" ? "rejections" : here} onSkip={focusTitle} />
        <main ref={main} class="main">
          <Begun.Provider value={begun}>
            {isPauseDue && here !== "pause" && here !== "season" && (
              <PauseNote more="#pause" onClose={() => void ports.closePause()} />
            )}
            {props.copy && props.storage === "ready" && <MissingNotice copy={props.copy} ports={ports.snapshot} />}
            {sections[here](props, item)}
          </Begun.Provider>
        </main>
      </div>
    </Discretion.Provider>
  );
}
