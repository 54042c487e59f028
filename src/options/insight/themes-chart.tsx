import type { ThemesOverTime } from "../../core/insight/feedback-themes";
import { say } from "../../platform/words";
import { themeWords } from "../../ui/theme-words";
import { sayThemes } from "../feedback/say-themes";
import { calendarMonth } from "../parts/calendar-words";
import { Bars } from "./bars";
import { Chart } from "./chart";
import { CountTable } from "./count-table";
import { headOf, isEarly, type PictureProps, sayFew } from "./small-numbers";

/** What they told the person, by what it was about. */
export function ThemesChart({ sum, isSketch }: PictureProps<ThemesOverTime>) {
  const { total, themes } = sum;
  const about = say("insightThemesAbout");
  return (
    <Chart
      {...headOf(total, about, () => sayThemes(sum))}
      note={sayFew(total, isSketch)}
      table={
        <CountTable
          caption={about}
          head={[say("themesTheme"), say("themesCount"), say("themesWhen")]}
          rows={themes.map(({ theme, count, months }) => [
            say(themeWords[theme]),
            count,
            months.map(calendarMonth).join(", "),
          ])}
        />
      }
    >
      {isEarly(total) ? null : (
        <Bars
          rows={themes.map(({ theme, count }) => ({
            key: theme,
            label: say(themeWords[theme]),
            parts: [{ look: "a", count }],
          }))}
        />
      )}
    </Chart>
  );
}
