import type { MoodCount, StepsAndMood } from "../../core/insight/steps-and-mood";
import { say } from "../../platform/words";
import { moodWords } from "../../ui/mood-words";
import { stepWords } from "../../ui/step-words";
import { Bars } from "./bars";
import { Chart } from "./chart";
import { CountTable } from "./count-table";
import { headOf, isEarly, type PictureProps, sayFew } from "./small-numbers";

/** Which steps were done, and how the person felt before and after. */
export function StepsChart({ sum, isSketch }: PictureProps<StepsAndMood>) {
  const { total, steps, moods, felt } = sum;
  const hasMoods = moods.length > 0;
  const about = say(hasMoods ? "insightStepsAndMood" : "insightSteps");
  const tables = (
    <>
      {steps.length > 0 && (
        <CountTable
          caption={say("insightSteps")}
          head={[say("rejectionsStep"), say("seasonApplications")]}
          rows={steps.map(({ step, count }) => [say(stepWords[step].title), count])}
        />
      )}
      {hasMoods && <MoodTable moods={moods} />}
    </>
  );
  return (
    <Chart {...headOf(total, about, () => saySteps(sum))} note={sayFew(total, isSketch)} table={tables}>
      {isEarly(total) ? null : (
        <>
          {steps.length > 0 && (
            <Bars
              rows={steps.map(({ step, count }) => ({
                key: step,
                label: say(stepWords[step].title),
                parts: [{ look: "a", count }],
              }))}
            />
          )}
          {hasMoods && (isEarly(felt.total) ? <MoodTable moods={moods} /> : <MoodBars moods={moods} />)}
        </>
      )}
    </Chart>
  );
}

function MoodTable({ moods }: Pick<StepsAndMood, "moods">) {
  return (
    <CountTable
      caption={say("insightMood")}
      head={[say("insightMood"), say("insightBefore"), say("insightAfter")]}
      rows={moods.map(({ mood, before, after }) => [nameOf(mood), before, after])}
    />
  );
}

/** Two bars for each mood that was felt: how often it was picked before, and after. */
function MoodBars({ moods }: Pick<StepsAndMood, "moods">) {
  const row = ({ mood, ...counts }: MoodCount, when: "before" | "after") => ({
    key: `${mood} ${when}`,
    label: say(when === "before" ? "insightMoodBefore" : "insightMoodAfter", nameOf(mood)),
    parts: [{ look: when === "before" ? ("b" as const) : ("a" as const), count: counts[when] }],
  });
  const felt = moods.filter(({ before, after }) => before + after > 0);
  return (
    <div class="stack">
      <h3 class="label">{say("insightMood")}</h3>
      <Bars rows={felt.flatMap((one) => [row(one, "before"), row(one, "after")])} />
    </div>
  );
}

function nameOf(mood: number): string {
  const word = moodWords[mood - 1];
  return word ? say(word) : "";
}

const moodSentences = { better: "insightMoodBetter", same: "insightMoodSame", lower: "insightMoodLower" } as const;

function saySteps({ total, most, felt, mostly }: StepsAndMood): string {
  if (mostly) return say(moodSentences[mostly], String(felt[mostly]), String(felt.total));
  if (most) return say("insightStepsMost", say(stepWords[most.step].title), String(most.count), String(total));
  return say("insightStepsMixed");
}
