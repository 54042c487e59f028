import { useMemo, useState } from "preact/hooks";
import { countDaysToAction } from "../../core/insight/days-to-action";
import { findThemes } from "../../core/insight/feedback-themes";
import { sketchBelow } from "../../core/insight/picture-size";
import { sumUpReach } from "../../core/insight/reach";
import { pickCurrent, pickSeason } from "../../core/insight/seasons";
import { countOverTime } from "../../core/insight/stages-over-time";
import { sumUpSteps } from "../../core/insight/steps-and-mood";
import { endedAt } from "../../core/insight/when";
import type { Rejection } from "../../core/model/rejection";
import { say } from "../../platform/words";
import type { KeptRecord } from "../follow-record";
import { calendarMonthOf, dayAndYear } from "../parts/calendar-words";
import { Section } from "../parts/section";
import { SelectField } from "../parts/select-field";
import { DaysChart } from "./days-chart";
import { OverTimeChart } from "./over-time-chart";
import { ReachChart } from "./reach-chart";
import { StepsChart } from "./steps-chart";
import { ThemesChart } from "./themes-chart";

type Told = Pick<KeptRecord, "rejections" | "seasons" | "feedback" | "followUps">;

/** What the record tells as a whole, in pictures that are tables as well. One with nothing in it is left out. */
export function InsightSection({ record }: { readonly record: Told }) {
  const { seasons } = record;
  const [span, setSpan] = useState("current");
  const { rejections, overTime, reach, steps, themes, days } = useMemo(() => sumUp(record, span), [record, span]);
  const isSketch = rejections.length < sketchBelow;
  return (
    <Section title={say("insightTitle")} lead={sayLead(rejections)}>
      {seasons.length > 0 && (
        <SelectField id="insight-span" label="insightSpan" value={span} onPick={setSpan}>
          <option value="current">{say("insightCurrent")}</option>
          {seasons.toReversed().map(({ id, closedAt }) => (
            <option key={id} value={id}>
              {say("seasonUntil", dayAndYear(closedAt))}
            </option>
          ))}
          <option value="all">{say("insightAll")}</option>
        </SelectField>
      )}
      {rejections.length === 0 && <p class="soft">{say("insightNone")}</p>}
      {reach.total > 0 && <ReachChart sum={reach} isSketch={isSketch} />}
      {overTime.total > 0 && <OverTimeChart sum={overTime} isSketch={isSketch} />}
      {steps.total > 0 && <StepsChart sum={steps} isSketch={isSketch} />}
      {themes.total > 0 && <ThemesChart sum={themes} isSketch={isSketch} />}
      {days.total > 0 && <DaysChart sum={days} isSketch={isSketch} />}
    </Section>
  );
}

/** Everything that is shown of one span: the current season, an earlier one by its id, or all. */
function sumUp({ rejections: all, seasons, feedback, followUps }: Told, span: string) {
  const season = seasons.find(({ id }) => id === span);
  const rejections = season ? pickSeason(all, season, seasons) : span === "all" ? all : pickCurrent(all, seasons);
  const ids = new Set(rejections.map(({ id }) => id));
  return {
    rejections,
    overTime: countOverTime(rejections),
    reach: sumUpReach(rejections),
    steps: sumUpSteps(rejections),
    themes: findThemes(feedback.filter(({ rejectionId }) => ids.has(rejectionId))),
    days: countDaysToAction(
      rejections,
      followUps.filter(({ rejectionId }) => ids.has(rejectionId)),
      seasons,
    ),
  };
}

function sayLead(rejections: readonly Rejection[]): string {
  const { length } = rejections;
  if (length === 0) return say("insightLead");
  const first = calendarMonthOf(rejections.reduce((least, one) => Math.min(least, endedAt(one)), Infinity));
  if (length === 1) return say("insightCountOne", first);
  return say(length < sketchBelow ? "insightCountFew" : "insightCountMany", String(length), first);
}
