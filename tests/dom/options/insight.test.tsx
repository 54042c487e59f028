import { cleanup, fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { KeptRecord } from "../../../src/options/follow-record";
import { manyRejections } from "../../support/many-rejections";
import { sampleRejection } from "../../support/sample-mail";
import { noon, startAt } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

beforeEach(() => {
  location.hash = "";
});
afterEach(cleanup);

const start = (change: Partial<KeptRecord>) => startAt("insight", change);
const titles = () => screen.queryAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
const figure = (name: string) => within(screen.getByRole("figure", { name }));

/** The bars of a picture, as their words and figures. */
const bars = (name: string) =>
  figure(name)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent)
    .filter((text) => /\d/u.test(text));

/** The rows of its table, once that is asked for. */
function rows(name: string): string[][] {
  fireEvent.click(figure(name).getByRole("button", { name: /^As a table/u }));
  return figure(name)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}

test("with nothing kept it says so, and shows no picture", () => {
  start({ rejections: [] });
  screen.getByText("There is nothing to show yet. It comes with what you keep.");
  expect(titles()).toEqual([]);
});

test("with one it is too early for a picture: what is there stands as a table, and what is not is left out", () => {
  start({ rejections: [sampleRejection({ sentAt: noon(3, 2), stage: "interview" })] });
  screen.getByText("One application, in March 2026.");
  expect(titles()).toEqual([
    "Where applications ended",
    "When applications ended, and how many got past the first look",
  ]);
  expect(screen.getAllByText("Too early for a picture: 1 so far.")).toHaveLength(2);
  expect(screen.queryByRole("button", { name: /^As a table/u })).toBeNull();
  within(screen.getByRole("table", { name: "Where applications ended" })).getByRole("row", { name: "interview 1" });
});

test("what a table lists is not said to be left out where there is no picture", () => {
  start({
    rejections: [
      sampleRejection({ sentAt: noon(3, 2), stage: "interview" }),
      sampleRejection({ id: "b", sentAt: noon(3, 2), stage: null }),
    ],
  });
  const table = screen.getByRole("table", { name: "Where applications ended" });
  within(table).getByRole("row", { name: "not known 1" });
  expect(screen.queryByText(/Not in the picture/u)).toBeNull();
});

test("with twenty, each picture says one sentence, and is a table as well", () => {
  start(manyRejections(20));
  screen.getByText("20 applications, the first in June 2026. This says how it went, not who you are.");
  expect(titles()).toEqual([
    "6 of 18 got past the first look.",
    "20 ended between Jun 2026 and Nov 2026.",
    "12 of 20 times you felt better after than before.",
    "4 of 7 spoke of this: examples.",
    "At least half of the time, you did the next thing within 3 days.",
  ]);
  const reach = "6 of 18 got past the first look.";
  expect(bars(reach)).toEqual(["application12", "first call2", "assessment1", "interview1", "final interview2"]);
  figure(reach).getByText(/^Not in the picture: 2, .* These are few\./u);
  expect(rows(reach)).toContainEqual(["not known", "2"]);
  expect(figure(reach).queryByText(/^Not in the picture/u)).toBeNull();
  expect(
    figure(reach)
      .getByRole("button", { name: /^As a table/u })
      .getAttribute("aria-pressed"),
  ).toBe("true");

  const time = "20 ended between Jun 2026 and Nov 2026.";
  expect(bars(time)).toContain("Jul 20263, application: 1, final interview: 1, not known: 1");
  expect(rows(time)).toContainEqual(["Nov 2026", "3", "application: 2, first call: 1"]);

  const felt = "12 of 20 times you felt better after than before.";
  expect(bars(felt)).toContain("so-so, after16");
  const moods = figure(felt).getByRole("heading", { name: "How you felt" });
  expect(moods.nextElementSibling?.textContent).toContain("so-so, after16");
  expect(bars(felt)).not.toContain("good, after0");
  expect(rows(felt)).toContainEqual(["good", "0", "0"]);
  expect(figure(felt).getAllByRole("table")).toHaveLength(2);

  expect(bars("4 of 7 spoke of this: examples.")[0]).toBe("examples4");
  expect(rows("4 of 7 spoke of this: examples.")[0]?.slice(0, 2)).toEqual(["examples", "4"]);

  const days = "At least half of the time, you did the next thing within 3 days.";
  expect(bars(days)).toEqual(["same day1", "1 to 3 days3", "4 to 7 days3"]);
  expect(rows(days)).toEqual([
    ["same day", "1"],
    ["1 to 3 days", "3"],
    ["4 to 7 days", "3"],
  ]);
  fireEvent.click(figure(days).getByRole("button", { name: /^As a table/u }));
  expect(figure(days).queryByRole("table")).toBeNull();
});

test("over more than a year it says the months, and not the quarters they are drawn by", () => {
  const { rejections } = manyRejections(20);
  const first = new Date(2025, 10, 2, 12).getTime();
  start({ rejections: rejections.map((one, at) => ({ ...one, sentAt: at % 2 === 0 ? first : noon(12, 2) })) });
  const time = "20 ended between Nov 2025 and Dec 2026.";
  expect(titles()).toContain(time);
  expect(bars(time)[0]).toMatch(/^Oct\s–\sDec 2025/u);
});

test("with many, the last ten are held against the ten before, and that is called small", () => {
  const { rejections } = manyRejections(24);
  const told = rejections.map((one, index) => ({
    ...one,
    stage: index < 7 || (index >= 10 && index < 13) ? ("interview" as const) : ("application" as const),
  }));
  start({ rejections: told });
  const title = "7 of your last 10 reached an interview; 3 of the 10 before did.";
  figure(title).getByText("Ten is a small number: the next ten may look quite different.");
});

test("few are called few once: for all of it, or for the picture alone that has few", () => {
  const few = "These are few. Read them as a hint, not as a rule.";
  start(manyRejections(19));
  screen.getByText(/That is a small number: read this as a sketch\.$/u);
  expect(screen.queryByText(few, { exact: false })).toBeNull();
  cleanup();
  start(manyRejections(20));
  expect(screen.getAllByText(few, { exact: false }).length).toBeGreaterThan(1);
});

test("where nobody got past the application, it says whose judgement that was not", () => {
  const { rejections } = manyRejections(6);
  start({ rejections: rejections.map((one) => ({ ...one, stage: "application" as const })) });
  figure("All 6 ended at the application. No one there had met you yet.");
});

test("it tells of the search one is in, of an earlier one, or of all", () => {
  const { rejections } = manyRejections(20);
  const season = { id: "s", closedAt: noon(9, 1), offer: "Kleinbahn" };
  start({ rejections, seasons: [season] });
  const lead = () => screen.getByRole("heading", { level: 1 }).parentElement?.querySelector(".lede")?.textContent;
  expect(lead()).toMatch(/^9 applications, the first in September 2026\./u);
  const pick = screen.getByLabelText("What to look at");
  fireEvent.change(pick, { target: { value: "s" } });
  expect(lead()).toMatch(/^11 applications, the first in June 2026\./u);
  fireEvent.change(pick, { target: { value: "all" } });
  expect(lead()).toMatch(/^20 applications/u);
  // Options cannot be blurred, so they name no company.
  expect(pick.textContent).not.toContain("Kleinbahn");
});
