import type { ComponentChild } from "preact";
import { pickCurrent } from "../core/insight/seasons";
import type { Settings } from "../core/model/settings";
import { hasCome } from "../core/recovery/follow-ups";
import type { WordKey } from "../platform/words";
import { dayHere } from "../ui/day";
import { AboutSection } from "./about/about-section";
import { AchievementsSection } from "./achievements/achievements-section";
import { isBackupDue } from "./data/backup-notice";
import { DataPages } from "./data/data-pages";
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
import { SettingsSection } from "./settings/settings-section";
import type { Way } from "./side";
import { ClosedNotice } from "./snapshot/closed-notice";
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
  data: "dataTitle",
  "self-check": "selfTitle",
  about: "aboutTitle",
  pause: "pauseTitle",
} as const satisfies Record<string, WordKey>;

export type SectionId = keyof typeof titles;

/** Where what had an address of its own before is now. */
const moved: Readonly<Record<string, string>> = { sites: "settings/sites", reminders: "settings/reminders" };

/** The section an address leads to, and what is open in it. An address nobody knows leads to the first section. */
export function findPlace(address: string): { readonly here: SectionId; readonly item: string } {
  const [id = "", item = ""] = (Object.hasOwn(moved, address) ? moved[address] : address)?.split("/", 2) ?? [];
  return isSection(id) ? { here: id, item } : { here: "achievements", item: "" };
}

function isSection(id: string): id is SectionId {
  return Object.hasOwn(titles, id);
}

/** The ways to the sections, those that belong together together; `count` is how much there is in one, 0 where that tells nothing. */
export function listWays(record: KeptRecord | null, settings: Settings | null) {
  const today = dayHere();
  const way = (id: SectionId, count = 0, title: WordKey = titles[id]): Way => ({ id, title, count, hint: null });
  const isDue = record !== null && settings !== null && isBackupDue(record, settings.backup);
  const data: Way = { ...way("data"), hint: isDue ? "backupHint" : null };
  return [
    [
      way("achievements", record?.achievements.length),
      way("strengths", record?.strengths.length),
      way("feedback", record?.feedback.length, "feedbackWay"),
    ],
    [
      way("rejections", record ? pickCurrent(record.rejections, record.seasons).length : 0),
      way("follow-ups", record?.followUps.filter((followUp) => hasCome(followUp, today)).length),
      way("insight"),
    ],
    [way("replies"), way("settings"), data],
    [way("self-check"), way("about"), way("pause")],
  ];
}

type Show = (props: OptionsProps, item: string) => ComponentChild;

const showAchievements = ofRecord(({ achievements, strengths }, { ports }, item) => (
  <AchievementsSection achievements={achievements} strengths={strengths} opened={item} ports={ports} />
));

/** What each section shows; `item` is what is open in it. */
export const sections: Readonly<Record<SectionId, Show>> = {
  achievements: (props, item) => {
    const { record, storage, firstAchievements: first, ports } = props;
    // Without any first ones it is not known yet whether there are none.
    const isEarly = !record && storage !== "unavailable" && first != null && first.length > 0;
    if (!isEarly) return showAchievements(props, item);
    return <AchievementsSection achievements={first} ports={ports} />;
  },
  rejections: ofRecord((record, { ports }, item) => {
    const open = record.rejections.find(({ id }) => id === item);
    return open ? (
      <RejectionPage key={open.id} rejection={open} record={record} ports={ports} />
    ) : (
      <RejectionsSection record={record} ports={ports} />
    );
  }),
  "follow-ups": ofRecord(
    (record, { settings, ports }, item) =>
      settings && <FollowUpsSection record={record} settings={settings} item={item} ports={ports} />,
  ),
  strengths: ofRecord((record, { ports }, item) => <StrengthsSection record={record} item={item} ports={ports} />),
  insight: ofRecord((record) => <InsightSection record={record} />),
  settings: ({ settings, sitesForbidden, ports }) =>
    settings && <SettingsSection settings={settings} forbidden={sitesForbidden} ports={ports} />,
  about: ({ ports }) => <AboutSection version={ports.settings.version} />,
  replies: ofRecord(({ wordings }, { ports }) => <RepliesSection wordings={wordings} ports={ports} />),
  feedback: ofRecord(({ feedback, rejections }) => <FeedbackSection feedback={feedback} rejections={rejections} />),
  season: ofRecord((record, { ports }, item) => {
    const season = record.seasons.find(({ id }) => id === item);
    return season ? (
      <SeasonPage key={season.id} season={season} record={record} ports={ports} />
    ) : (
      <RejectionsSection record={record} ports={ports} />
    );
  }),
  pause: () => <PauseSection languages={navigator.languages} />,
  "self-check": ({ ports }, item) => (
    <SelfCheckSection wanted={/^\d+$/u.test(item) ? Number(item) : null} ports={ports} />
  ),
  data: (props, item) => (item === "print" ? showPaper(props, item) : <DataPages {...props} item={item} />),
};

const showPaper = ofRecord(({ achievements }, { settings, ports }) => (
  <PrintPage achievements={achievements} name={settings?.firstName ?? ""} print={ports.print} />
));

/** A section that shows what is stored: without it, what can be done about that. */
function ofRecord(show: (record: KeptRecord, props: OptionsProps, item: string) => ComponentChild): Show {
  return (props, item) => {
    if (props.record) return show(props.record, props, item);
    return <ClosedNotice {...props} />;
  };
}
