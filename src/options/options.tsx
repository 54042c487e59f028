import type { ComponentChild } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { suggestsPause } from "../core/care/pause";
import { pickCurrent } from "../core/insight/seasons";
import type { HostId } from "../core/model/host-names";
import type { Settings } from "../core/model/settings";
import { hasCome } from "../core/recovery/follow-ups";
import { say, type WordKey } from "../platform/words";
import { dayHere } from "../ui/day";
import { Discretion, dressPage } from "../ui/discretion";
import { PauseNote } from "../ui/pause-note";
import { StorageNotice } from "../ui/storage-notice";
import { AchievementsSection } from "./achievements/achievements-section";
import { DataSection } from "./data/data-section";
import { FeedbackSection } from "./feedback/feedback-section";
import type { KeptRecord } from "./follow-record";
import { FollowUpsSection } from "./follow-ups/follow-ups-section";
import { PauseSection } from "./pause-section";
import type { OptionsPorts, StorageState } from "./ports";
import { RejectionPage } from "./rejections/rejection-page";
import { RejectionsSection } from "./rejections/rejections-section";
import { RepliesSection } from "./replies/replies-section";
import { SeasonPage } from "./season/season-page";
import { SelfCheckSection } from "./self-check/self-check-section";
import { RemindersSection } from "./settings/reminders-section";
import { SitesSection } from "./settings/sites-section";
import { Side } from "./side";
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

const titles = {
  achievements: "achievementsTitle",
  rejections: "rejectionsTitle",
  "follow-ups": "followUpsTitle",
  feedback: "feedbackTitle",
  season: "seasonTitle",
  replies: "namesTitle",
  reminders: "remindersTitle",
  sites: "sitesTitle",
  data: "dataTitle",
  "self-check": "selfTitle",
  pause: "pauseTitle",
} as const satisfies Record<string, WordKey>;

type SectionId = keyof typeof titles;

/** The person's own record and the settings, one section at a time: the address names it, and what in it is open. */
export function Options(props: OptionsProps) {
  const [wanted, item = ""] = useAddress().split("/", 2);
  const here = isSection(wanted) ? wanted : "achievements";
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const hasMoved = useRef(false);
  const { record, settings, ports } = props;
  const showTitle = () => {
    if (hasMoved.current) main.current?.querySelector("h1")?.focus();
  };
  useEffect(() => {
    hasMoved.current = !isFirst.current;
    isFirst.current = false;
    showTitle();
  }, [here, item]);
  // A season that was closed just now is in the record a moment after the address names it.
  const hasSeason = here === "season" && record?.seasons.some(({ id }) => id === item) === true;
  useEffect(showTitle, [hasSeason]);
  const isDiscreet = settings?.isDiscreet ?? null;
  useEffect(() => {
    if (isDiscreet !== null) dressPage(`${say(titles[here])} · ${say("extName")}`, isDiscreet);
  }, [here, isDiscreet]);
  const today = dayHere();
  const countDue = record?.followUps.filter((followUp) => hasCome(followUp, today)).length;
  const isPauseDue = settings !== null && suggestsPause(settings.pause);
  // Who came to that page has been told.
  useEffect(() => {
    if (isPauseDue && here === "pause") void ports.closePause();
  }, [isPauseDue, here]);
  const way = (id: SectionId, count: number | null = 0) => ({ id, title: titles[id], count: count ?? 0 });
  const ways = [
    [
      way("achievements", record?.achievements.length),
      way("rejections", record && pickCurrent(record.rejections, record.seasons).length),
      way("feedback", record?.feedback.length),
      way("follow-ups", countDue),
    ],
    [way("replies"), way("reminders"), way("sites"), way("data"), way("self-check")],
    [way("pause")],
  ];
  return (
    // Until the settings are known, no name is shown that may have to be blurred.
    <Discretion.Provider value={isDiscreet ?? true}>
      <div class="shell">
        <Side ways={ways} here={here === "season" ? "rejections" : here} />
        <main ref={main} class="main">
          {isPauseDue && here !== "pause" && here !== "season" && (
            <PauseNote more="#pause" onClose={() => void ports.closePause()} />
          )}
          {sections[here](props, item)}
        </main>
      </div>
    </Discretion.Provider>
  );
}

function isSection(id: string | undefined): id is SectionId {
  return id !== undefined && id in titles;
}

type Show = (props: OptionsProps, item: string) => ComponentChild;

const sections: Readonly<Record<SectionId, Show>> = {
  achievements: ofRecord(({ achievements }, { ports }) => (
    <AchievementsSection achievements={achievements} ports={ports} />
  )),
  rejections: ofRecord((record, { ports }, item) => {
    const open = record.rejections.find(({ id }) => id === item);
    return open ? (
      <RejectionPage key={open.id} rejection={open} record={record} ports={ports} />
    ) : (
      <RejectionsSection rejections={record.rejections} seasons={record.seasons} ports={ports} />
    );
  }),
  "follow-ups": ofRecord(
    (record, { settings, ports }, item) =>
      settings && <FollowUpsSection record={record} settings={settings} item={item} ports={ports} />,
  ),
  reminders: ({ settings, ports }) => settings && <RemindersSection settings={settings} ports={ports} />,
  replies: ({ settings, record, ports }) =>
    settings && <RepliesSection settings={settings} wordings={record?.wordings ?? null} ports={ports} />,
  feedback: ofRecord(({ feedback, rejections }) => <FeedbackSection feedback={feedback} rejections={rejections} />),
  season: ofRecord((record, { ports }, item) => {
    const season = record.seasons.find(({ id }) => id === item);
    return season ? (
      <SeasonPage key={season.id} season={season} record={record} ports={ports} />
    ) : (
      <RejectionsSection rejections={record.rejections} seasons={record.seasons} ports={ports} />
    );
  }),
  pause: () => <PauseSection languages={navigator.languages} />,
  sites: ({ settings, sitesForbidden, ports }) =>
    settings && <SitesSection settings={settings} forbidden={sitesForbidden} ports={ports} />,
  "self-check": ({ ports }, item) => (
    <SelfCheckSection wanted={/^\d+$/u.test(item) ? Number(item) : null} ports={ports} />
  ),
  data: ({ storage, ports }) => <DataSection storage={storage} ports={ports} />,
};

/** A section that shows what is stored: without it, what can be done about that. */
function ofRecord(show: (record: KeptRecord, props: OptionsProps, item: string) => ComponentChild): Show {
  return (props, item) => {
    if (props.record) return show(props.record, props, item);
    return props.storage === "unavailable" ? (
      <StorageNotice words={say("storageClosed")} tryAgain={props.ports.tryAgain} />
    ) : null;
  };
}
