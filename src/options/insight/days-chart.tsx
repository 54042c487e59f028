import type { DaySpan, DaysToAction } from "../../core/insight/days-to-action";
import { say } from "../../platform/words";
import { Bars } from "./bars";
import { Chart } from "./chart";
import { CountTable } from "./count-table";
import { headOf, isEarly, type PictureProps, sayFew } from "./small-numbers";

/** How many days went by until the person did the next thing. */
export function DaysChart({ sum, isSketch }: PictureProps<DaysToAction>) {
  const { total, spans } = sum;
  const about = say("insightDaysAbout");
  return (
    <Chart
      {...headOf(total, about, () => sayDays(sum))}
      note={sayFew(total, isSketch)}
      table={
        <CountTable
          caption={about}
          head={[say("insightDays"), say("seasonApplications")]}
          rows={spans.map((span) => [nameOf(span), span.count])}
        />
      }
    >
      {isEarly(total) ? null : (
        <Bars
          rows={spans.map((span) => ({
            key: String(span.from),
            label: nameOf(span),
            parts: [{ look: "a", count: span.count }],
          }))}
        />
      )}
    </Chart>
  );
}

function sayDays({ half }: DaysToAction): string {
  if (half === null || half === 0) return say("insightDaysSame");
  return half === 1 ? say("insightDaysOne") : say("insightDaysHalf", String(half));
}

function nameOf({ from, to }: DaySpan): string {
  if (to === 0) return say("insightDaysZero");
  return to === null ? say("insightDaysMore", String(from - 1)) : say("insightDaysSpan", String(from), String(to));
}
