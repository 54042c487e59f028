import type { ComponentChild } from "preact";
import { pickCurrent } from "../core/insight/seasons";
import type { Settings } from "../core/model/settings";
import { hasCome } from "../core/recovery/follow-ups";
import { say, type WordKey } from "../platform/words";
import { dayHere } from "../ui/day";
import { StorageNotice } from "../ui/storage-notice";
import { AboutSection } from "./about/about-section";
import { AchievementsSection } from "./achievements/achievements-section";
import { isBackupDue } from "./data/backup-notice";
import { DataSection } from "./data/data-section";
import { PrintPage } from "./data/print-page";
import { FeedbackSection } from "./feedback/feedback-section";
import type { KeptRecord } from "./follow-record";
import { FollowUpsSection } from "./follow-ups/follow-ups-section";
import { InsightSection } from "./insight/insight-section";
import type { OptionsProps } from "./options";
import { PauseSection } from "./pause-section";
import { RejectionPage } from "./rejections/rejection-page";
import { RejectionsSection } from "./rejections/rejections-section";
import { RepliesSection } from "./replies/replies-section";
import { SeasonPage } from "./season/season-page";
import { SelfCheckSection } from "./self-check/self-check-section";
import { RemindersSection } from "./settings/reminders-section";
import { SettingsSection } from "./settings/settings-section";
import { SitesSection } from "./settings/sites-section";
import type { Way } from "./side";
import { StrengthsSection } from "./strengths/strengths-section";

/** Every section, by the address it has, and its title. */
export const titles = {
  achievements: "achievementsTitle",
  strengths: "strengthsTitle",
  feedback: "feedbackTitle",
  rejections: "rejectionsTitle",
  "follow-ups": "followUpsTitle",
  insight: "insightTitle",
  season: "seasonTitle",
  replies: "namesTitle",
  settings: "settingsTitle",
  reminders: "remindersTitle",
  sites: "sitesTitle",
  data: "dataTitle",
  "self-check": "selfTitle",
  about: "aboutTitle",
  pause: "pauseTitle",
} as const satisfies Record<string, WordKey>;

export type SectionId = keyof typeof titles;

/** True for the address of a section. */
export function isSection(id: string | undefined): id is SectionId {
  return id !== undefined && id in titles;
}

/** The ways to the sections, those that belong together together; `count` is how much there is in one, 0 where that tells nothing. */
export function listWays(record: KeptRecord | null, settings: Settings | null) {
  const today = dayHere();
  const way = (id: SectionId, count = 0) => ({ id, title: titles[id], count, hint: null });
  const isDue = record !== null && settings !== null && isBackupDue(record, settings.backup);
  const data: Way = { ...way("data"), hint: isDue ? "backupHint" : null };
  return [
    [
      way("achievements", record?.achievements.length),
      way("strengths", record?.strengths.length),
      way("feedback", record?.feedback.length),
    ],
    [
      way("rejections", record ? pickCurrent(record.rejections, record.seasons).length : 0),
      way("follow-ups", record?.followUps.filter((followUp) => hasCome(followUp, today)).length),
      way("insight"),
    ],
    [way("replies"), way("settings"), way("reminders"), way("sites"), data, way("self-check"), way("about")],
    [way("pause")],
  ];
}

type Show = (props: OptionsProps, item: string) => ComponentChild;

/** What each section shows; `item` is what is open in it. */
export const sections: Readonly<Record<SectionId, Show>> = {
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
  strengths: ofRecord((record, { ports }) => <StrengthsSection record={record} ports={ports} />),
  insight: ofRecord((record) => <InsightSection record={record} />),
  settings: (props) => <SettingsSection {...props} />,
  about: () => <AboutSection />,
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
  data: (props, item) => (item === "print" ? showPaper(props, item) : <DataSection {...props} />),
};

const showPaper = ofRecord(({ achievements }, { settings, ports }) => (
  <PrintPage achievements={achievements} name={settings?.firstName ?? ""} print={ports.print} />
));

/** A section that shows what is stored: without it, what can be done about that. */
function ofRecord(show: (record: KeptRecord, props: OptionsProps, item: string) => ComponentChild): Show {
  return (props, item) => {
    if (props.record) return show(props.record, props, item);
    return props.storage === "unavailable" ? (
      <StorageNotice words={say("storageClosed")} tryAgain={props.ports.tryAgain} />
    ) : null;
  };
}
