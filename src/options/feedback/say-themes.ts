import type { ThemesOverTime } from "../../core/insight/feedback-themes";
import { say } from "../../platform/words";
import { themeWords } from "../../ui/theme-words";

/** What came up most in what they told the person, as a sentence. */
export function sayThemes({ most, total, themes }: ThemesOverTime): string {
  if (most) return say("themesMost", String(most.count), String(total), say(themeWords[most.theme]));
  return say(themes.some(({ count }) => count > 1) ? "themesMixed" : "themesOnce");
}
