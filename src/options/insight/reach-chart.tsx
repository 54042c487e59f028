import type { ReachSum } from "../../core/insight/reach";
import { reachSpan } from "../../core/insight/reach";
import { say } from "../../platform/words";
import { stageWords } from "../kept-words";
import { Bars } from "./bars";
import { Chart } from "./chart";
import { CountTable } from "./count-table";
import { headOf, isEarly, type PictureProps, sayFew } from "./small-numbers";

/** Where applications ended, and how many of the newest reached an interview. */
export function ReachChart({ sum, isSketch }: PictureProps<ReachSum>) {
  const { total, unknown, stages, compared } = sum;
  const about = say("insightReachAbout");
  return (
    <Chart
      {...headOf(total, about, () => sayReach(sum))}
      left={unknown > 0 ? say("insightReachUnknown", String(unknown)) : null}
      note={compared ? say("insightReachSmall") : sayFew(total, isSketch)}
      table={
        <CountTable
          caption={about}
          head={[say("factStage"), say("seasonApplications")]}
          rows={[
            ...stages.map(({ stage, count }) => [say(stageWords[stage]), count] as const),
            ...(unknown > 0 ? [[say("factUnknown"), unknown] as const] : []),
          ]}
        />
      }
    >
      {isEarly(total) ? null : (
        <Bars
          rows={stages.map(({ stage, count }) => ({
            key: stage,
            label: say(stageWords[stage]),
            parts: [{ look: stage === "application" ? "b" : "a", count }],
          }))}
        />
      )}
    </Chart>
  );
}

function sayReach({ total, further, compared }: ReachSum): string {
  if (compared && compared.last > 0) {
    return say("insightReachCompared", String(compared.last), String(reachSpan), String(compared.before));
  }
  return further > 0
    ? say("insightReachFurther", String(further), String(total))
    : say("insightReachPaper", String(total));
}
