import { act, cleanup, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { type Achievement, inOneLine } from "../../../src/core/model/achievement";
import type { Strength } from "../../../src/core/model/strength";
import { person } from "../../support/person";
import { button, field, region, startAt, submit, type } from "./start-at";

vi.mock("../../../src/platform/browser", () => import("../../support/words"));

afterEach(cleanup);

const strength = (id: string, name: string, shownBy: readonly string[] = [], at = 1): Strength => ({
  ...{ id, name, shownBy, createdAt: at, updatedAt: at },
});
const achievement = (id: string, text: string): Achievement => ({
  ...inOneLine(text),
  ...{ id, createdAt: 1, updatedAt: 1, shownAt: null },
});
const listening = strength("s1", "listening", ["a1", "gone"]);
const zeal = strength("s2", "a zeal for order", [], 2);
const achievements = [achievement("a1", "Ran the workshop"), achievement("a2", "Taught myself SQL")];
const names = () =>
  within(screen.getByRole("list", { name: "Your strengths" }))
    .getAllByRole("heading")
    .map(({ textContent }) => textContent);

test("strengths are listed the newest first, or by name", async () => {
  startAt("strengths", { strengths: [zeal, listening, strength("s3", "Ünderstanding")] });
  expect(names()).toEqual(["Ünderstanding", "listening", "a zeal for order"]);
  await person.click(screen.getByRole("radio", { name: "A to Z" }));
  expect(names()).toEqual(["a zeal for order", "listening", "Ünderstanding"]);
});

test("one in own words is added once; what is typed is a draft until then", async () => {
  const { strengths } = startAt("strengths", { strengths: [listening] });
  type("One in your own words", " Listening ");
  submit("One in your own words");
  expect(await screen.findByText("This one is in your list already.")).toBeTruthy();
  expect(strengths.add).not.toHaveBeenCalled();
  type("One in your own words", "holding a room");
  submit("One in your own words");
  await screen.findByText("Kept");
  expect(strengths.add).toHaveBeenCalledWith("holding a room");
  expect(field("One in your own words").value).toBe("");
  strengths.add.mockResolvedValueOnce(false);
  type("One in your own words", "more");
  submit("One in your own words");
  expect((await screen.findByRole("alert")).textContent).toContain("could not be saved");
  expect(field("One in your own words").value).toBe("more");
});

test("a second press while one is being added adds no second one, and what is typed meanwhile stays", async () => {
  const { strengths } = startAt("strengths", { strengths: [listening] });
  let settle: (isKept: boolean) => void = () => {};
  strengths.add.mockImplementation(() => new Promise<boolean>((resolve) => (settle = resolve)));
  type("One in your own words", "holding a room");
  submit("One in your own words");
  submit("One in your own words");
  type("One in your own words", "dry wit");
  await act(async () => settle(true));
  expect(strengths.add).toHaveBeenCalledExactlyOnceWith("holding a room");
  expect(field("One in your own words").value).toBe("dry wit");
});

test("a strength is renamed where it stands, and nothing is said of what shows it, which another tab may have changed", async () => {
  const { strengths } = startAt("strengths", { strengths: [listening, zeal], achievements });
  await person.click(button("Rename: listening"));
  expect(document.activeElement).toBe(field("Name of the strength"));
  type("Name of the strength", "a zeal for order");
  submit("Name of the strength");
  expect((await screen.findByRole("alert")).textContent).toBe("This one is in your list already.");
  type("Name of the strength", "really listening");
  submit("Name of the strength");
  await screen.findByRole("button", { name: "Rename: listening" });
  expect(strengths.rename).toHaveBeenCalledExactlyOnceWith("s1", "really listening");
  expect(strengths.show).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button("Rename: listening"));
});

test("what shows a strength stands below it; what is gone is passed over", () => {
  startAt("strengths", { strengths: [listening], achievements });
  const lines = within(screen.getByRole("list", { name: "Your strengths" })).getByRole("list");
  expect(
    within(lines)
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]),
  ).toEqual([["Ran the workshop", "#achievements/a1"]]);
});

test("achievements are found by a word and picked, several at once; one that is gone is not forgotten, and nothing is said of the name", async () => {
  const { strengths } = startAt("strengths", { strengths: [listening], achievements });
  await person.click(button("What shows it: listening"));
  expect(document.activeElement).toBe(field("Search your achievements"));
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Ran the workshop" }).checked).toBe(true);
  type("Search your achievements", "sql");
  expect(screen.queryByRole("checkbox", { name: "Ran the workshop" })).toBeNull();
  await person.click(screen.getByRole("checkbox", { name: "Taught myself SQL" }));
  type("Search your achievements", "zzz");
  screen.getByText("Nothing found. Try another word.");
  await person.click(button("Keep it"));
  expect(strengths.show).toHaveBeenCalledExactlyOnceWith("s1", ["a1", "a2", "gone"]);
  expect(strengths.rename).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button("What shows it: listening"));
});

test("without achievements the way to them is shown", async () => {
  startAt("strengths", { strengths: [listening] });
  await person.click(button("What shows it: listening"));
  expect(screen.getByRole("link", { name: "Go to your achievements" }).getAttribute("href")).toBe("#achievements");
});

test("a deleted strength comes back as it was", async () => {
  const { strengths } = startAt("strengths", { strengths: [listening] });
  strengths.remove.mockResolvedValueOnce(false);
  await person.click(button("Delete: listening"));
  expect(screen.getByRole("alert").textContent).toBe("That did not work. Nothing was changed.");
  await person.click(button("Delete: listening"));
  expect(strengths.remove).toHaveBeenLastCalledWith("s1");
  expect(document.activeElement).toBe(button("Undo"));
  await person.click(button("Undo"));
  expect(strengths.restore).toHaveBeenCalledWith(listening);
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
});

test("words to pick from stand in three groups of twenty at least, and go in and out with one press", async () => {
  const { strengths } = startAt("strengths", { strengths: [listening] });
  const all = ["Skills", "Talents", "Gifts"].flatMap((group) => {
    const words = region(group).getAllByRole("button");
    expect(words.length).toBeGreaterThanOrEqual(20);
    return words.map(({ textContent }) => textContent);
  });
  expect(new Set(all).size).toBe(all.length);
  expect(button("listening").getAttribute("aria-pressed")).toBe("true");
  await person.click(button("patience"));
  expect(strengths.add).toHaveBeenCalledWith("patience");
  await person.click(button("listening"));
  expect(strengths.remove).toHaveBeenCalledWith("s1");
  button("Undo");
});

test("a strength an address names is marked", () => {
  startAt("strengths/s1", { strengths: [listening, zeal] });
  const [marked] = screen.getAllByRole("listitem").filter((row) => row.hasAttribute("data-here"));
  expect(marked?.textContent).toContain("listening");
});
