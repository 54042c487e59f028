import { sumUpSeason } from "../../core/insight/seasons";
import type { Season } from "../../core/model/season";
import { say } from "../../platform/words";
import { Private } from "../../ui/discretion";
import { Icon } from "../../ui/icon";
import { stepWords } from "../../ui/step-words";
import { themeWords } from "../../ui/theme-words";
import type { KeptRecord } from "../follow-record";
import { dayAndYear } from "../parts/calendar-words";
import { Section } from "../parts/section";
import type { OptionsPorts } from "../ports";
import { RejectionRows } from "../rejections/rejection-rows";
import { SeasonActs } from "./season-acts";
import { SeasonList } from "./season-list";
import { SeasonReach } from "./season-reach";

interface SeasonPageProps {
  readonly season: Season;
  readonly record: KeptRecord;
  readonly ports: Pick<OptionsPorts, "reopenSeason" | "print">;
}

const feltWords = { better: "seasonMoodBetter", same: "seasonMoodSame", lower: "seasonMoodLower" } as const;

/** Everything learned in a search that ended with an offer, on one page, for the screen and for paper. No score. */
export function SeasonPage({ season, record, ports }: SeasonPageProps) {
  const sum = sumUpSeason(season, record.seasons, record);
  const day = dayAndYear(season.closedAt);
  return (
    <Section
      title={say("seasonTitle")}
      lead={season.offer === "" ? say("seasonLead", day) : <LeadFrom day={day} offer={season.offer} />}
    >
      <a class="link back-link" data-soft href="#rejections">
        <Icon name="back" /> {say("rejectionsAll")}
      </a>
      <SeasonActs onPrint={ports.print} onReopen={() => ports.reopenSeason(season.id)} />
      {sum.rejections.length === 0 && <p class="soft">{say("seasonNothing")}</p>}
      <SeasonList title={say("seasonGoals")} rows={sum.goals} />
      <SeasonList
        title={say("feedbackTitle")}
        rows={sum.feedback.map(({ text, from, themes }) => [
          text,
          [from, ...themes.map((theme) => say(themeWords[theme]))].filter(Boolean).join(" · "),
        ])}
      />
      <SeasonList title={say("seasonStrengths")} rows={sum.strengths.map(({ what }) => what)} />
      <SeasonList title={say("seasonAchievements")} rows={sum.achievements.map(({ text }) => text)} />
      <SeasonList title={say("seasonKind")} rows={sum.kindWords} />
      <SeasonList title={say("seasonSteps")} rows={sum.steps.map(({ what }) => say(stepWords[what].title))} />
      <SeasonList title={say("seasonFelt")} rows={sum.mostly === null ? [] : [say(feltWords[sum.mostly])]} />
      <SeasonReach reached={sum.reached} count={sum.rejections.length} />
      {sum.rejections.length > 0 && (
        <section class="panel screen-only" aria-label={say("seasonRejections")}>
          <h2>{say("seasonRejections")}</h2>
          <RejectionRows rejections={sum.rejections} />
        </section>
      )}
    </Section>
  );
}

/** The sentence, with the name in it as a part of its own. */
function LeadFrom({ day, offer }: { readonly day: string; readonly offer: string }) {
  const [before, after] = say("seasonLeadFrom", day, namePlace).split(namePlace);
  return (
    <>
      {before}
      <Private>{offer}</Private>
      {after}
    </>
  );
}

/** Stands for the name while the sentence is put together; no words hold it. */
const namePlace = "\u{e000}";
