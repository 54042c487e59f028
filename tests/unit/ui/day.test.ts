import { afterEach, describe, expect, it, vi } from "vitest";
import { calendarMonth, dayAndYear } from "../../../src/options/parts/calendar-words";
import { dayOf, localeFor, sayMonth } from "../../../src/ui/day";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(() => vi.unstubAllGlobals());

const asks = (...languages: readonly string[]) => vi.stubGlobal("navigator", { languages });
const day = new Date(2025, 2, 12, 12).getTime();

describe("days and months", () => {
  it.each([
    ["en", ["en-GB", "en"], "en-GB"],
    ["en", ["en-AU"], "en-AU"],
    ["en", ["de-DE", "en-GB"], "en-GB"],
    ["en", ["de-DE", "de"], "en"],
    ["en", ["eng-x", "fr"], "en"],
    ["pt-BR", ["pt-PT"], "pt-PT"],
    ["en", [], "en"],
    ["", ["en-GB"], undefined],
  ])("words in %j in a browser that asks for %j are those of %j", (words, asked, locale) => {
    expect(localeFor(words, asked)).toBe(locale);
  });

  it("are said as in the person's own region, in the language of the words", () => {
    asks("en-GB", "en");
    expect([dayOf(day), dayAndYear(day)]).toEqual(["12 March 2025", "12 March 2025"]);
    asks("en-US");
    expect([dayOf(day), dayAndYear(day)]).toEqual(["March 12, 2025", "March 12, 2025"]);
    asks("de-DE");
    expect(dayOf(day)).toBe("March 12, 2025");
  });

  it("a month is said in words; a year, and nothing, stay as they are", () => {
    asks("en-GB");
    expect(["2025-03", "2024", ""].map(sayMonth)).toEqual(["March 2025", "2024", ""]);
    expect(calendarMonth("2025-03")).toBe("March 2025");
  });
});
