import { describe, expect, it } from "vitest";
import { findThemes, orderThemes } from "../../../src/core/insight/feedback-themes";
import { feedbackThemes } from "../../../src/core/model/feedback";
import { sampleFeedback } from "../../support/sample-story";

const inMonth = (month: number) => new Date(2026, month - 1, 15).getTime();

describe("themes over time", () => {
  it("count each piece of feedback once, name the months, and put what came up most first", () => {
    const { total, themes, most, isSmall } = findThemes([
      sampleFeedback({ id: "1", themes: ["examples", "fit"], answeredAt: inMonth(3) }),
      sampleFeedback({ id: "2", themes: ["examples"], answeredAt: inMonth(9) }),
      sampleFeedback({ id: "3", themes: ["skills"], answeredAt: null, keptAt: inMonth(10) }),
      sampleFeedback({ id: "4", themes: ["examples"], answeredAt: inMonth(9) }),
      sampleFeedback({ id: "5", themes: [] }),
    ]);
    expect(total).toBe(4);
    expect(isSmall).toBe(true);
    expect(themes).toEqual([
      { theme: "examples", count: 3, months: ["2026-09", "2026-03"] },
      { theme: "skills", count: 1, months: ["2026-10"] },
      { theme: "fit", count: 1, months: ["2026-03"] },
    ]);
    expect(most?.theme).toBe("examples");
  });

  it("name nothing as most where it came up once, or as often as another", () => {
    expect(findThemes([]).most).toBeNull();
    expect(findThemes([sampleFeedback({ themes: ["fit"] })]).most).toBeNull();
    const both = [1, 2].map((id) => sampleFeedback({ id: String(id), themes: ["fit", "skills"] }));
    expect(findThemes(both).most).toBeNull();
  });

  it("are a sketch below ten", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, id) => sampleFeedback({ id: `${id}`, themes: ["fit"] }));
    expect(findThemes(many(9)).isSmall).toBe(true);
    expect(findThemes(many(10)).isSmall).toBe(false);
  });
});

describe("a theme that a text speaks of", () => {
  it.each([
    ["We missed concrete examples of your own work.", "examples"],
    ["Uns fehlten mehr Jahre Erfahrung.", "experience"],
    ["Il manquait de la préparation.", "preparation"],
    ["Nos faltó claridad.", "communication"],
    ["Faltou motivação.", "motivation"],
  ])("stands first: %s", (text, theme) => {
    expect(orderThemes(text)[0]).toBe(theme);
  });

  it("changes no order where none is named, and never leaves one out", () => {
    expect(orderThemes("")).toEqual(feedbackThemes);
    expect([...orderThemes("skills and examples, in the team")].sort()).toEqual([...feedbackThemes].sort());
  });
});
