import type { Period, StagesOverTime } from "../../core/insight/stages-over-time";
import { stages } from "../../core/model/verdict";
import { say } from "../../platform/words";
import { stageWords } from "../kept-words";
import { calendarMonths } from "../parts/calendar-words";
import { Bars } from "./bars";
import { Chart } from "./chart";
import { CountTable } from "./count-table";
import { headOf, isEarly, type PictureProps, sayFew } from "./small-numbers";

/** When applications ended, and how many of them had got past the application. */
export function OverTimeChart({ sum, isSketch }: PictureProps<StagesOverTime>) {
  const { total, periods, before } = sum;
  const about = say("insightTimeAbout");
  const notes = [before > 0 && say("insightTimeBefore", String(before)), sayFew(total, isSketch)].filter(Boolean);
  const hasUnknown = periods.some(({ unknown }) => unknown > 0);
  return (
    <Chart
      {...headOf(total, about, () => sayTime(sum))}
      note={notes.join(" ") || null}
      table={
        <CountTable
          caption={about}
          head={[say("insightWhen"), say("insightEnded"), say("factStage")]}
          rows={periods.map((period) => [nameOf(period), period.count, sayStages(period)])}
        />
      }
    >
      {isEarly(total) ? null : (
        <Bars
          legend={[
            ["a", say("insightFurther")],
            ["b", say("insightOnPaper")],
            ...(hasUnknown ? ([["c", say("factUnknown")]] as const) : []),
          ]}
          rows={periods.map((period) => ({
            key: period.from,
            label: nameOf(period),
            told: sayStages(period),
            parts: [
              { look: "a", count: period.further },
              { look: "b", count: period.count - period.further - period.unknown },
              { look: "c", count: period.unknown },
            ],
          }))}
        />
      )}
    </Chart>
  );
}

/** By the months themselves: "between" two stretches of months would say nothing. */
function sayTime({ total, ended, before, most }: StagesOverTime): string {
  if (!ended) return "";
  const first = calendarMonths(ended.first, ended.first);
  const last = calendarMonths(ended.last, ended.last);
  if (before > 0) return say("insightTimeSince", String(total - before), first);
  if (first === last) return say("insightTimeOne", String(total), first);
  if (most) return say("insightTimeMost", nameOf(most), String(most.count), String(total));
  return say("insightTimeSpan", String(total), first, last);
}

function nameOf({ from, to }: Period): string {
  return calendarMonths(from, to);
}

/** How far those of a period came, in words. */
function sayStages({ byStage, unknown }: Period): string {
  const known = stages.flatMap((stage) => {
    const count = byStage[stage] ?? 0;
    return count > 0 ? say("insightOfThese", say(stageWords[stage]), String(count)) : [];
  });
  return [...known, ...(unknown > 0 ? [say("insightOfThese", say("factUnknown"), String(unknown))] : [])].join(", ");
}
